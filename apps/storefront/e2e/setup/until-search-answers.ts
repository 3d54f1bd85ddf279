import { setTimeout as pause } from 'node:timers/promises';

const TIMEOUT_MILLISECONDS = 60_000;
const PAUSE_MILLISECONDS = 100;

/** The index is filled in the background of the first start; until then search answers 503. */
export async function untilSearchAnswers(
  backendUrl: string,
  publishableKey: string,
): Promise<void> {
  const end = Date.now() + TIMEOUT_MILLISECONDS;
  for (;;) {
    const response = await fetch(new URL('/store/ocop/search', backendUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-publishable-api-key': publishableKey },
      body: JSON.stringify({ take: 1 }),
    });
    if (response.ok) return;
    if (response.status !== 503 || Date.now() > end) {
      throw new Error(`search answers ${response.status}: ${await response.text()}`);
    }
    await pause(PAUSE_MILLISECONDS);
  }
}
