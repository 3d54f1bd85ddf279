import { cancelOwnOrder } from '@/app/actions/cancel-order';
import type { OrderSummary } from '@/lib/backend/orders';
import { getTranslator, pageContext } from '@/lib/page-context';
import actions from '../action-link.module.css';
import styles from './cancel-order.module.css';
import { WhomToCall } from './whom-to-call';

/** Ways of an order that it is too late to turn around. */
const UNDER_WAY: readonly OrderSummary['state'][] = [
  'placed',
  'preparing',
  'partly_shipped',
  'shipped',
];

/** Cancels an order after asking once more; where it is too late, says so and whom to call. */
export async function CancelOrder({ order }: { order: OrderSummary }) {
  const t = await getTranslator('order');
  const { locale } = await pageContext();
  if (!order.can_cancel) {
    return UNDER_WAY.includes(order.state) ? (
      <section className={styles.cancel} aria-labelledby="khong-huy">
        <h2 className={styles.heading} id="khong-huy">
          {t('cancel.tooLate')}
        </h2>
        <WhomToCall />
      </section>
    ) : null;
  }
  return (
    <details className={styles.cancel}>
      <summary className={`${actions.quiet} ${styles.ask}`}>{t('cancel.ask')}</summary>
      <p>{t('cancel.what')}</p>
      <form action={cancelOwnOrder}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="order" value={order.id} />
        <button className={actions.primary} type="submit">
          {t('cancel.confirm', { number: String(order.number) })}
        </button>
      </form>
    </details>
  );
}
