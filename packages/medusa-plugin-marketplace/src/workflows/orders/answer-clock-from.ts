import type { MedusaContainer } from '@medusajs/framework/types';
import { type AnswerClock, startAnswerClock } from 'ocop-core';
import { sellersOf } from '../../container/resolve';
import { pluginOptions } from '../../kernel/plugin-options';

/** The clock of an order that its seller is to answer from then on. */
export async function answerClockFrom(
  container: MedusaContainer,
  sellerId: string,
  from: Date,
): Promise<AnswerClock> {
  const [seller] = await sellersOf(container).listSellersById([sellerId]);
  const { answerHours } = pluginOptions(container).orders;
  return startAnswerClock(from, answerHours, seller?.holiday_through ?? null);
}
