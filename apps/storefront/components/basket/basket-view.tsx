import { formatVnd } from 'ocop-core';
import type { Basket } from '@/lib/backend/baskets';
import type { Refusal } from '@/lib/backend/shared-schemas';
import { getTranslator, pageContext } from '@/lib/page-context';
import { BASKET_BLOCKED_ID, routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import { Notice } from '../notice';
import { BasketLine } from './basket-line';
import type { LineTold } from './basket-notice';
import styles from './basket-view.module.css';

interface BasketViewProps {
  basket: Basket;
  refusals: readonly Refusal[];
  /** What came of a form at one of the lines. */
  told: LineTold | null;
}

/** Lines, sum, and the way to the checkout, which stays shut while a line may not be sold. */
export async function BasketView({ basket, refusals, told }: BasketViewProps) {
  const t = await getTranslator('basket');
  const { locale, href } = await pageContext();
  const pieces = basket.items.reduce((sum, { quantity }) => sum + quantity, 0);
  const blocked = refusals.length > 0;
  return (
    <>
      <h1>{t('heading', { count: pieces })}</h1>
      {blocked && (
        <Notice
          id={BASKET_BLOCKED_ID}
          kind="trouble"
          title={t('blockedTitle', { count: refusals.length })}
        >
          <p>{t('blockedText')}</p>
        </Notice>
      )}
      <div className={styles.columns}>
        <ul className={styles.lines}>
          {basket.items.map((line) => (
            <BasketLine
              key={line.id}
              line={line}
              told={told?.line === line.id ? told : null}
              refusal={refusals.find(({ line_item_id }) => line_item_id === line.id) ?? null}
            />
          ))}
        </ul>
        <section className={styles.sum} aria-label={t('sum')}>
          <p className={styles.total}>
            <span>{t('itemTotal')}</span>
            <strong className={layout.numbers}>{formatVnd(basket.item_total, locale)}</strong>
          </p>
          <p className={layout.quiet}>{t('shippingLater')}</p>
          {blocked ? (
            <p className={styles.shut}>{t('checkoutShut')}</p>
          ) : (
            <a className={`${actions.primary} ${actions.wide}`} href={href(routes.checkout)}>
              {t('checkout')}
            </a>
          )}
          <a className={`${actions.quiet} ${actions.wide}`} href={href(routes.search)}>
            {t('goOn')}
          </a>
        </section>
      </div>
    </>
  );
}
