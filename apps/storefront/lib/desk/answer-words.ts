import 'server-only';
import type { answerClockSchema } from 'ocop-contract';
import { answerTime } from 'ocop-core';
import type { z } from 'zod';
import { clockOf } from '../answer-clock';
import { getTranslator } from '../page-context';

/** How long there is to answer, as people say it: "còn 5 giờ để trả lời". */
export async function answerWords(clock: z.output<typeof answerClockSchema>): Promise<string> {
  const t = await getTranslator('sellerOrders');
  const { kind, hours, minutes } = answerTime(clockOf(clock), new Date());
  if (kind === 'paused') return t('clock.paused', { hours });
  if (hours > 0) return t(`clock.${kind}`, { hours });
  return kind === 'left'
    ? t('clock.leftMinutes', { minutes })
    : t('clock.lateMinutes', { minutes });
}

/** Whether an order has waited for longer than it may. */
export function isLate(clock: z.output<typeof answerClockSchema>): boolean {
  return answerTime(clockOf(clock), new Date()).kind === 'late';
}
