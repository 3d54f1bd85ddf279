const DEADLOCK = '40P01';
const ATTEMPTS = 5;

/**
 * An order edit of several new lines takes its locks line by line, so PostgreSQL may have to break a
 * tie with a decision. A decision that loses is simply made again: it had changed nothing.
 */
export async function retryOnDeadlock<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= ATTEMPTS || !isDeadlock(error)) throw error;
    }
  }
}

function isDeadlock(error: unknown): boolean {
  return typeof error === 'object' && error !== null && Reflect.get(error, 'code') === DEADLOCK;
}
