import { removeFromBasket } from '@/app/actions/change-basket';
import type { BasketLine } from '@/lib/backend/baskets';
import type { Refusal } from '@/lib/backend/shared-schemas';
import { getTranslator, pageContext } from '@/lib/page-context';
import { refusalWords } from '@/lib/refusal-words';
import { reasonWords } from '@/lib/revocation-words';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import styles from './line-refusal.module.css';

/** Why a line may not be sold, and the one thing to do about it. */
export async function LineRefusal({ line, refusal }: { line: BasketLine; refusal: Refusal }) {
  const t = await getTranslator('basket');
  const { locale } = await pageContext();
  const { decision } = refusal;
  const why = reasonWords(refusal.reason_code, locale);
  return (
    <div className={styles.refusal}>
      <p className={styles.what}>{refusalWords(refusal, line.quantity, t, locale)}</p>
      {decision && (
        <p>
          {t('byDecision', { number: decision.number, issuer: decision.issuer })}
          {why && ` ${t('reason', { reason: why })}`}
        </p>
      )}
      <form action={removeFromBasket}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="line" value={line.id} />
        <button className={actions.primary} type="submit">
          {t('drop')}
          <span className={layout.hidden}>: {line.product_title}</span>
        </button>
      </form>
    </div>
  );
}
