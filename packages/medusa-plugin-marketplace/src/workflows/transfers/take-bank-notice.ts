import type { MedusaContainer } from '@medusajs/framework/types';
import type { BankNoticeBody } from 'ocop-contract';
import { judgeNotice, type NoticeOutcome, transferCodesIn } from 'ocop-core';
import { ordersOf } from '../../container/orders';
import { sellersOf } from '../../container/resolve';
import type { BankNoticeRow, OrderWithTransfer } from '../../modules/seller-order';
import { actOnOrder } from '../orders/act-on-order';
import { OrderConflict } from '../orders/order-conflict';
import { orLater } from '../sellers/follow-stop';

/** Whoever brought a notice is still being answered until then. Milliseconds. */
const ANSWERED = 60_000;

/**
 * Money has come to an account. The notice is kept before anything is done with it, so that it is never lost; then
 * the order that it pays to the đồng is paid by it, and of any other the seller is told. Heard again, the same.
 * @throws what keeps it from being applied at this moment: it is to be brought again
 */
export async function takeBankNotice(
  container: MedusaContainer,
  { id, bank, account_number, amount, text, sent_at }: BankNoticeBody,
): Promise<NoticeOutcome> {
  const kept = await ordersOf(container).keepNotice({
    notice_key: `${bank}:${account_number}:${id}`,
    seller_id: await sellersOf(container).sellerOfAccount(bank, account_number),
    bank_code: bank,
    account_number,
    amount: String(amount),
    text,
    sent_at: new Date(sent_at),
  });
  return kept.outcome ?? judge(container, kept);
}

/** Judges what a crash left unjudged. */
export async function finishNotices(container: MedusaContainer, now: Date): Promise<void> {
  const until = new Date(now.getTime() - ANSWERED);
  for (const notice of await ordersOf(container).listUnjudged(until)) {
    await orLater(container, `the bank's notice ${notice.id}`, () => judge(container, notice));
  }
}

async function judge(container: MedusaContainer, notice: BankNoticeRow): Promise<NoticeOutcome> {
  const orders = ordersOf(container);
  let order = await orderOf(container, notice);
  let outcome = outcomeOf(notice, order);
  if (outcome === 'applied' && order && order.received_at === null) {
    await receive(container, notice, order.order_id);
    // Another hand may have been faster, or the clock: what the order is now says it.
    order = await orderOf(container, notice);
    outcome = outcomeOf(notice, order);
    if (outcome === 'applied' && order?.received_at === null)
      throw new OrderConflict('order_acting');
  }
  const paid = order && { id: order.order_id, seller_id: order.seller_id };
  await orders.judgeNotice(notice.id, { outcome, order: paid ?? null });
  return outcome;
}

async function orderOf(
  container: MedusaContainer,
  notice: BankNoticeRow,
): Promise<OrderWithTransfer | null> {
  const codes = transferCodesIn(notice.text);
  const [order = null] = await ordersOf(container).findByCodes(notice, codes);
  return order;
}

function outcomeOf(notice: BankNoticeRow, order: OrderWithTransfer | null): NoticeOutcome {
  return judgeNotice({
    amount: Number(notice.amount),
    order: order && {
      state: order.state,
      amount: Number(order.transfer_amount),
      paid: paidBy(notice, order),
    },
  });
}

function paidBy(notice: BankNoticeRow, { received_at, received_by }: OrderWithTransfer) {
  if (received_at === null) return 'not';
  return received_by === actorOf(notice) ? 'by_this' : 'otherwise';
}

function actorOf({ id }: BankNoticeRow): string {
  return `bank:${id}`;
}

async function receive(container: MedusaContainer, notice: BankNoticeRow, order_id: string) {
  const act = { act: 'receive', detail: {}, actor: actorOf(notice) } as const;
  try {
    await actOnOrder(container, { order_id, seller_id: null, ...act });
  } catch (error) {
    const isOver = error instanceof OrderConflict && error.reason !== 'order_acting';
    if (!isOver) throw error;
  }
}
