import { promotionUnusableError, type UnusableCodeReason } from 'ocop-contract';
import type { BackendRefused } from './backend/errors';
import type { BasketTelling } from './tellings';

const CODE = 'promotion_unusable';

const TELLINGS = {
  unknown: 'codeUnknown',
  not_started: 'codeNotStarted',
  ended: 'codeEnded',
  used_up: 'codeUsedUp',
  no_effect: 'codeNoEffect',
} as const satisfies Record<UnusableCodeReason, BasketTelling>;

/** Why a code takes nothing off; null where a refusal speaks of something else. */
export function unusableCode(error: BackendRefused): BasketTelling | null {
  if (error.code !== CODE) return null;
  const parsed = promotionUnusableError.safeParse(error.answer);
  return parsed.success ? TELLINGS[parsed.data.reason] : 'codeUnknown';
}
