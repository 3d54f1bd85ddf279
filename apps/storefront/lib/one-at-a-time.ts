/** The last of those that wait under a key, settled either way. */
const queues = new Map<string, Promise<unknown>>();

/** Runs work of one key after the other, in this process; work of other keys goes on beside it. */
export async function oneAtATime<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = queues.get(key) ?? Promise.resolve();
  const running = before.then(work);
  const settled = running.catch(() => undefined);
  queues.set(key, settled);
  try {
    return await running;
  } finally {
    if (queues.get(key) === settled) queues.delete(key);
  }
}
