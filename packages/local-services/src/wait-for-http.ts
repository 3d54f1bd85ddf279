import { waitUntil } from './wait-until.js';

export interface WaitForHttpOptions {
  /** Milliseconds; default 60 000. */
  timeout?: number;
  signal?: AbortSignal;
}

/** Resolves once `url` answers with a 2xx or 3xx; throws after `timeout` or when aborted. */
export async function waitForHttp(
  url: string,
  { timeout = 60_000, signal }: WaitForHttpOptions = {},
): Promise<void> {
  let last = 'no answer';
  const answers = async () => {
    try {
      const response = await fetch(url, {
        redirect: 'manual',
        signal: AbortSignal.timeout(30_000),
      });
      await response.body?.cancel();
      last = `status ${response.status}`;
      return response.status < 400;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
      return false;
    }
  };
  if (!(await waitUntil(answers, { timeout, interval: 200, signal }))) {
    throw new Error(`${url} was not ready within ${timeout / 1000} s (${last})`);
  }
}
