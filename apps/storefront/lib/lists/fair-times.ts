import { isFairOver, timeUntil } from 'ocop-core';
import type { ShopFair } from '../backend/fairs';
import type { Translate } from '../translator';

/** How long it is until a fair opens, or closes: as of now, to the minute; null where neither is to come. */
export function fairCountdown(
  { state, opens_at, closes_at }: Pick<ShopFair, 'state' | 'opens_at' | 'closes_at'>,
  t: Translate<'fairs'>,
): string | null {
  if (isFairOver(state)) return null;
  const isOpen = state === 'open';
  const left = timeUntil(new Date(isOpen ? closes_at : opens_at), new Date());
  return t(isOpen ? 'closesIn' : 'opensIn', left);
}
