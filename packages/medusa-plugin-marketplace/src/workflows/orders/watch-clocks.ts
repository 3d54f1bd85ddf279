import type { MedusaContainer } from '@medusajs/framework/types';
import { type AnswerClock, callsOfClock, clockOnHoliday } from 'ocop-core';
import { ordersOf } from '../../container/orders';
import { sellersOf } from '../../container/resolve';
import { pluginOptions } from '../../kernel/plugin-options';
import { clockOfRow, type SellerOrderRow } from '../../modules/seller-order';
import { orLater } from '../sellers/follow-stop';
import { actOnOrder } from './act-on-order';
import { tellOfLastEvent } from './tell-of-order';

/**
 * What time brings to orders that nobody has answered: clocks stop and run with holidays, sellers are warned and
 * late, and what stays unanswered is cancelled, with a letter to its buyer.
 */
export async function watchClocks(container: MedusaContainer, now = new Date()): Promise<void> {
  const waiting = await ordersOf(container).listWaiting();
  const ids = [...new Set(waiting.flatMap(({ seller_id }) => seller_id ?? []))];
  const sellers = await sellersOf(container).listSellersById(ids);
  const holidays = new Map(sellers.map(({ id, holiday_through }) => [id, holiday_through]));
  for (const row of waiting) {
    await orLater(container, `the clock of ${row.order_id}`, async () => {
      const clock = await followHoliday(container, row, holidays.get(row.seller_id ?? ''), now);
      if (clock) await answerCalls(container, row, clock, now);
    });
  }
}

async function followHoliday(
  container: MedusaContainer,
  row: SellerOrderRow,
  holidayThrough: Parameters<typeof clockOnHoliday>[1] | undefined,
  now: Date,
): Promise<AnswerClock | null> {
  const kept = clockOfRow(row);
  if (!kept) return null;
  const clock = clockOnHoliday(kept, holidayThrough ?? null, now);
  if (clock !== kept) await ordersOf(container).setClock(row.order_id, clock);
  return clock;
}

async function answerCalls(
  container: MedusaContainer,
  { order_id, warned_at, overdue_at }: SellerOrderRow,
  clock: AnswerClock,
  now: Date,
): Promise<void> {
  const calls = callsOfClock(clock, pluginOptions(container).orders, now);
  const noted = { warn: warned_at, overdue: overdue_at };
  for (const call of calls) {
    if (call === 'give_up') await giveUp(container, order_id);
    else if (noted[call] === null && (await ordersOf(container).noteCall(order_id, call))) {
      await tellOfLastEvent(container, order_id);
    }
  }
}

/** Nobody has answered: the buyer is not left waiting for ever. */
function giveUp(container: MedusaContainer, order_id: string): Promise<void> {
  const detail = { reason: 'no_answer' } as const;
  return actOnOrder(container, {
    order_id,
    seller_id: null,
    act: 'cancel',
    detail,
    actor: 'clock',
  });
}
