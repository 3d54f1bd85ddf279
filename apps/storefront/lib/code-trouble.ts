import { z } from 'zod';
import type { BackendRefused } from './backend/errors';
import type { BasketTelling } from './tellings';

const CODE = 'promotion_unusable';

const TELLINGS = {
  unknown: 'codeUnknown',
  not_started: 'codeNotStarted',
  ended: 'codeEnded',
  used_up: 'codeUsedUp',
  no_effect: 'codeNoEffect',
} as const satisfies Record<string, BasketTelling>;

const answerSchema = z.object({
  reason: z.enum(['unknown', 'not_started', 'ended', 'used_up', 'no_effect']),
});

/** Why a code takes nothing off; null where a refusal speaks of something else. */
export function unusableCode(error: BackendRefused): BasketTelling | null {
  if (error.code !== CODE) return null;
  const parsed = answerSchema.safeParse(error.answer);
  return parsed.success ? TELLINGS[parsed.data.reason] : 'codeUnknown';
}
