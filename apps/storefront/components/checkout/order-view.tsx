import { codesOfOrder, type Order, type OrderSummary } from '@/lib/backend/orders';
import type { OrderReviews } from '@/lib/backend/reviews';
import { FLASH_ID, type OrderFlash } from '@/lib/flash-messages';
import { formatInstant, formatInstantDay } from '@/lib/instant';
import type { OrderAccess } from '@/lib/order-pass';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { sumsOf } from '@/lib/sums';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import { FactList } from '../fact-list';
import { GoodsList } from '../goods-list';
import { Notice } from '../notice';
import { CancelOrder } from '../orders/cancel-order';
import { OrderAgainForm } from '../orders/order-again-form';
import { WhomToCall } from '../orders/whom-to-call';
import { OrderReviewForms } from '../reviews/order-review-forms';
import { SumRows } from '../sum-rows';
import styles from './checkout-view.module.css';

interface OrderViewProps {
  order: Order;
  /** How far it is. */
  summary: OrderSummary;
  /** After a day name, number and address are not shown any more. */
  access: OrderAccess;
  /** What the buyer said of the goods so far; null where it is not known. */
  reviews: OrderReviews | null;
  /** What came of a form that led here. */
  flash: OrderFlash | null;
}

/** An order: how far it is, goods, sum to have ready, where it goes, and what its buyer can do. */
export async function OrderView({ order, summary, access, reviews, flash }: OrderViewProps) {
  const t = await getTranslator('order');
  const { locale, href } = await pageContext();
  const address = order.shipping_address;
  const shown = (text: string | null | undefined) => (access === 'all' ? (text ?? null) : null);
  const canceled = summary.state === 'canceled';
  return (
    <div className={layout.stack}>
      <h1>{t('heading', { number: String(order.display_id) })}</h1>
      <OrderNotice summary={summary} flash={flash} />
      <section className={styles.summary} aria-label={t('goods')}>
        <h2 className={styles.heading}>{t('goods')}</h2>
        <GoodsList
          lines={order.items.map((line) => ({ ...line, title: line.product_title ?? line.title }))}
        />
        <SumRows
          sums={sumsOf(order, codesOfOrder(order), true)}
          total={canceled ? t('total') : t('toPay')}
        />
      </section>
      {reviews && <OrderReviewForms order={order} reviews={reviews} />}
      <FactList
        facts={[
          { term: t('placedAt'), value: formatInstant(order.created_at, locale) },
          {
            term: t('receiver'),
            value: shown(address?.first_name),
            note: shown(address?.phone),
          },
          {
            term: t('address'),
            value: shown(
              [address?.address_1, address?.city, address?.province].filter(Boolean).join(', '),
            ),
          },
          { term: t('payment'), value: t('cod') },
        ]}
      />
      {access === 'goods' && <p className={layout.quiet}>{t('hidden')}</p>}
      <CancelOrder order={summary} />
      <OrderAgainForm
        locale={locale}
        orderId={order.id}
        paths={{ order: href(routes.order(order.id)), basket: href(routes.basket) }}
        texts={{ submit: t('again.submit'), toBasket: t('again.toBasket') }}
      />
      <p className={layout.quiet}>{t('keep')}</p>
      <p>
        <a className={actions.quiet} href={href(routes.orders)}>
          {t('toOrders')}
        </a>{' '}
        <a className={actions.quiet} href={href(routes.search)}>
          {t('goOn')}
        </a>
      </p>
    </div>
  );
}

interface OrderNoticeProps {
  summary: OrderSummary;
  flash: OrderFlash | null;
}

/** How far an order is, or what came of a form, first of all. */
async function OrderNotice({ summary: { state, canceled_at }, flash }: OrderNoticeProps) {
  const t = await getTranslator('order');
  const { locale } = await pageContext();
  if (state === 'canceled') {
    const date = canceled_at && formatInstantDay(canceled_at, locale);
    return (
      <Notice
        id={FLASH_ID}
        kind="trouble"
        title={date ? t('canceledOn', { date }) : t('stateTitle.canceled')}
      >
        <p>{t('stateText.canceled')}</p>
      </Notice>
    );
  }
  if (flash === 'begun' || flash === 'notCanceled') {
    return (
      <Notice id={FLASH_ID} kind="trouble" title={t(`flash.${flash}`)}>
        {flash === 'begun' && <WhomToCall />}
      </Notice>
    );
  }
  return (
    <Notice
      id={FLASH_ID}
      kind="done"
      title={flash ? t(`flash.${flash}`) : t(`stateTitle.${state}`)}
    >
      <p>{t(`stateText.${state}`)}</p>
    </Notice>
  );
}
