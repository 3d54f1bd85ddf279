import { setTimeout as pause } from 'node:timers/promises';
import type { ListingProgress } from 'ocop-contract';

const INTERVAL = 25;

/** Resolves when the shop has followed in all that is due; `first` is what has been answered already. */
export async function untilFollowed(
  first: ListingProgress,
  ask: () => Promise<{ effects: ListingProgress }>,
): Promise<void> {
  let effects = first;
  while (effects.open > 0) {
    await pause(INTERVAL);
    ({ effects } = await ask());
  }
}
