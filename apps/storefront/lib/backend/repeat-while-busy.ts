import { setTimeout } from 'node:timers/promises';
import { BackendBusy } from './errors';

/** Before the second, third … try; together about three seconds. */
const PAUSES_MILLISECONDS: readonly number[] = [100, 200, 400, 800, 1600];

/**
 * Does it again while the backend says that the same basket is being changed elsewhere: then nothing
 * of it was done. Pauses grow, and are never the same for two that wait for one another.
 * @throws BackendBusy when it is busy still after the last pause
 */
export async function repeatWhileBusy<T>(
  attempt: () => Promise<T>,
  pauses: readonly number[] = PAUSES_MILLISECONDS,
): Promise<T> {
  for (const pause of pauses) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof BackendBusy)) throw error;
      await setTimeout(pause * (0.75 + Math.random() / 2));
    }
  }
  return attempt();
}
