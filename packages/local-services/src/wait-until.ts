import { setTimeout as sleep } from 'node:timers/promises';

/** Asks `condition` every `interval` ms until it says yes; `false` when `timeout` ms passed first. */
export async function waitUntil(
  condition: () => boolean | Promise<boolean>,
  { timeout, interval = 50, signal }: { timeout: number; interval?: number; signal?: AbortSignal },
): Promise<boolean> {
  const end = Date.now() + timeout;
  for (;;) {
    signal?.throwIfAborted();
    if (await condition()) return true;
    if (Date.now() >= end) return false;
    await sleep(interval, undefined, { signal });
  }
}
