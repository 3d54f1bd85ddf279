import { promotionUnusableError, type UnusableCodeReason } from 'ocop-contract';
import type { BackendRefused } from './backend/errors';
import type { BasketFlash } from './flash-messages';

const CODE = 'promotion_unusable';

const FLASHES = {
  unknown: 'codeUnknown',
  not_started: 'codeNotStarted',
  ended: 'codeEnded',
  used_up: 'codeUsedUp',
  no_effect: 'codeNoEffect',
} as const satisfies Record<UnusableCodeReason, BasketFlash>;

/** Why a code takes nothing off; null where a refusal speaks of something else. */
export function unusableCode(error: BackendRefused): BasketFlash | null {
  if (error.code !== CODE) return null;
  const parsed = promotionUnusableError.safeParse(error.answer);
  return parsed.success ? FLASHES[parsed.data.reason] : 'codeUnknown';
}
