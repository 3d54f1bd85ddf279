import type { AwaitedCard } from 'ocop-contract';
import { formatVnd } from 'ocop-core';
import { abandonCard } from '@/app/actions/abandon-card';
import { FLASH_ID } from '@/lib/flash-messages';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageNonce } from '@/lib/page-nonce';
import { cardReturnPath } from '@/lib/routes';
import { cardScript } from '@/lib/shop-script';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import { Notice } from '../notice';
import styles from './card-view.module.css';

interface CardViewProps {
  card: AwaitedCard;
  publishableKey: string;
  /** Whoever was at the bank is back, and it is not paid. */
  isBack: boolean;
}

/** Where a card is paid with: its fields are Stripe's, and the way back to the other ways is a plain form. */
export async function CardView({ card, publishableKey, isBack }: CardViewProps) {
  const t = await getTranslator('cardPayment');
  const { locale } = await pageContext();
  const amount = formatVnd(card.amount, locale);
  return (
    <div className={layout.stack}>
      <h1>{t('title')}</h1>
      {isBack && (
        <Notice id={FLASH_ID} kind="trouble" title={t('notPaid')}>
          <p>{t('notPaidText')}</p>
        </Notice>
      )}
      <p>{t('how', { amount })}</p>
      {/* Taken away by the script, where one runs. */}
      <p className={styles.plain} data-card-plain="">
        {t('needsScript')}
      </p>
      <form
        className={styles.form}
        data-card=""
        data-secret={card.client_secret}
        data-key={publishableKey}
        data-back={cardReturnPath(locale)}
        data-away={t('away')}
        data-failed={t('failed')}
      >
        <div className={styles.fields} data-card-fields="" />
        <p className={styles.trouble} role="alert" data-card-trouble="" />
        <button className={actions.primary} type="submit" disabled>
          {t('submit', { amount })}
        </button>
      </form>
      <p className={layout.quiet}>{t('safe')}</p>
      <form action={abandonCard}>
        <input type="hidden" name="locale" value={locale} />
        <button className={actions.secondary} type="submit">
          {t('otherWay')}
        </button>
      </form>
      <script type="module" src={await cardScript()} nonce={await pageNonce()} />
    </div>
  );
}
