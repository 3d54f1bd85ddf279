import { formatVnd } from 'ocop-core';
import { answerWords, isLate } from '@/lib/desk/answer-words';
import type { ListedSellerOrder } from '@/lib/desk/orders';
import { formatInstant, formatInstantDay } from '@/lib/instant';
import { getTranslator, pageContext } from '@/lib/page-context';
import styles from './orders.module.css';

/** States that are called otherwise of an order that its buyer fetches. */
const FETCHED = ['confirmed', 'shipped', 'delivered', 'refused'] as const;

/** What an order is, and for how long there is to answer. */
export async function OrderState({ order }: { order: ListedSellerOrder }) {
  const t = await getTranslator('sellerOrders');
  const { state, clock, pick_up } = order;
  const fetched = FETCHED.find((known) => known === state);
  return (
    <p>
      {pick_up && fetched ? t(`pickUp.states.${fetched}`) : t(`states.${state}`)}
      {clock && (
        <>
          {': '}
          <span className={isLate(clock) ? styles.late : styles.clock}>
            {await answerWords(clock)}
          </span>
        </>
      )}
    </p>
  );
}

/** What the buyer pays, to whom, and whether that has come. */
export async function MoneyWords({ order }: { order: ListedSellerOrder }) {
  const t = await getTranslator('sellerOrders');
  const { locale } = await pageContext();
  const total = formatVnd(order.total, locale);
  if (order.transfer) return transferWords(order, order.transfer);
  if (order.card) return cardWords(order.card);
  if (order.state === 'canceled' || order.state === 'refused') return t('free');
  if (!order.is_cash) return t('notCash');
  if (order.collected_at) {
    return t('paid', { date: formatInstantDay(order.collected_at, locale) });
  }
  return order.state === 'delivered' ? t('owed', { total }) : t('cash', { total });
}

/** The operator has the money, and gives back itself what does not come. */
async function cardWords(card: NonNullable<ListedSellerOrder['card']>): Promise<string> {
  const t = await getTranslator('sellerOrders');
  const { locale } = await pageContext();
  const back = card.refunded + card.refunding;
  const amount = formatVnd(card.amount, locale);
  return back > 0
    ? t('card.refunded', { amount, back: formatVnd(back, locale) })
    : t('card.paid', { amount });
}

type Transfer = NonNullable<ListedSellerOrder['transfer']>;

async function transferWords({ state }: ListedSellerOrder, transfer: Transfer): Promise<string> {
  const t = await getTranslator('sellerOrders');
  const { locale } = await pageContext();
  const { code, pay_by, received_at, given_back_at } = transfer;
  const amount = formatVnd(transfer.amount, locale);
  if (given_back_at) {
    return t('transfer.givenBack', { amount, date: formatInstantDay(given_back_at, locale) });
  }
  const isOver = state === 'canceled' || state === 'refused';
  if (!received_at) {
    const time = formatInstant(pay_by, locale);
    return isOver ? t('free') : t('transfer.awaited', { amount, code, time });
  }
  const date = formatInstantDay(received_at, locale);
  return isOver
    ? t('transfer.toGiveBack', { amount })
    : t('transfer.received', { amount, code, date });
}
