import { formatVnd } from 'ocop-core';
import { invoiceInWords, placeInWords } from '@/lib/delivery-words';
import { isLate } from '@/lib/desk/answer-words';
import type { SellerOrder } from '@/lib/desk/orders';
import { formatInstant } from '@/lib/instant';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import actions from '../../action-link.module.css';
import { FactList } from '../../fact-list';
import { Notice } from '../../notice';
import { EventList } from '../event-list';
import { OrderActs } from './order-acts';
import { OrderCaseLinks } from './order-case-links';
import { OrderParcel } from './order-parcel';
import { MoneyWords, OrderState } from './order-state';
import styles from './orders.module.css';

/** With the number that the parcel is followed by. */
const NUMBERED: readonly string[] = ['shipped', 'corrected'];

/** One order at the desk: what to do next, for whom, what, for how much. */
export async function OrderPage({ order }: { order: SellerOrder }) {
  const t = await getTranslator('sellerOrders');
  const { locale, href } = await pageContext();
  const { clock, buyer_phone, history } = order;
  return (
    <>
      <OrderState order={order} />
      {clock && !isLate(clock) && (
        <p>{t('clockText', { time: formatInstant(clock.answer_by, locale) })}</p>
      )}
      {clock && isLate(clock) && <Notice kind="trouble" title={t('lateText')} />}
      {order.buyer_note && <Notice kind="note" title={`${t('note')}: ${order.buyer_note}`} />}
      <OrderActs order={order} />
      <OrderCaseLinks order={order} />
      <OrderGoods order={order} />
      <FactList
        facts={[
          { term: t('buyer'), value: order.buyer_name },
          {
            term: t('phone'),
            value: buyer_phone && <a href={`tel:${buyer_phone}`}>{buyer_phone}</a>,
          },
          order.pick_up
            ? { term: t('pickUp.title'), value: await placeInWords(order.pick_up) }
            : order.address === null
              ? { term: t('place'), value: order.place }
              : { term: t('address'), value: order.address },
          { term: t('giftNote'), value: order.gift_note },
          { term: t('invoice'), value: order.invoice && invoiceInWords(order.invoice) },
          { term: t('placed'), value: formatInstant(order.placed_at, locale) },
        ]}
      />
      {order.address === null && <p>{t('contactHidden')}</p>}
      <OrderParcel order={order} />
      <EventList
        title={t('history')}
        events={history.map(({ type, at, note }) => ({
          at,
          text: [
            t(`events.${type}`),
            ...(NUMBERED.includes(type) && note ? [`(${note})`] : []),
          ].join(' '),
        }))}
      />
      <p className={styles.headings}>
        <a className={actions.secondary} href={href(`${routes.printOrders}?don=${order.id}`)}>
          {t('print')}
        </a>
        <a className={actions.quiet} href={href(routes.sellerOrders)}>
          {t('back')}
        </a>
      </p>
    </>
  );
}

async function OrderGoods({ order }: { order: SellerOrder }) {
  const t = await getTranslator('sellerOrders');
  const { locale } = await pageContext();
  const sums = [
    [t('deliveryFee'), order.delivery_fee],
    ...(order.discount > 0 ? [[t('discount'), -order.discount] as const] : []),
    [t('total'), order.total],
  ] as const;
  return (
    <section aria-label={t('goods')}>
      <h2>{t('goods')}</h2>
      <ul className={styles.lines}>
        {order.lines.map(({ title, pack, quantity, total }) => (
          <li key={`${title}-${pack}`} className={styles.line}>
            <span>
              {title}
              {pack && ` · ${pack}`} × {quantity}
            </span>
            <span>{formatVnd(total, locale)}</span>
          </li>
        ))}
      </ul>
      <div className={styles.sums}>
        {sums.map(([term, amount]) => (
          <p key={term} className={styles.line}>
            <span>{term}</span>
            <span>{formatVnd(amount, locale)}</span>
          </p>
        ))}
        <p>
          <strong>
            <MoneyWords order={order} />
          </strong>
        </p>
      </div>
    </section>
  );
}
