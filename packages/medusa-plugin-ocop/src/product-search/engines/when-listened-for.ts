/** How often it is looked whether the time is over. */
const TICK = 10;
/** A longer step than this was the process's own work, in which it could hear nothing. */
const LONGEST_STEP = 2 * TICK;

/**
 * Calls back when this process has listened for so many milliseconds. What it was busy with itself does
 * not count: an engine is not blamed for answers that lie unread. What has come by then is read first.
 * @returns how to call it off
 */
export function whenListenedFor(milliseconds: number, call: () => void): () => void {
  let left = milliseconds;
  let last = performance.now();
  let timer = setTimeout(tick, Math.min(TICK, left));
  let reading: NodeJS.Immediate | undefined;

  function tick(): void {
    const now = performance.now();
    left -= Math.min(now - last, LONGEST_STEP);
    last = now;
    if (left > 0) timer = setTimeout(tick, Math.min(TICK, left));
    else reading = setImmediate(call);
  }

  return () => {
    clearTimeout(timer);
    clearImmediate(reading);
  };
}
