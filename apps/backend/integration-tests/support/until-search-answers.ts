import { setTimeout as sleep } from 'node:timers/promises';
import type { BackendAddress } from './backend-address';
import { Database } from './database';
import { HttpClient } from './http-client';
import { readPublishableKey } from './publishable-key';

const TIMEOUT = 60_000;

/** The index is filled in the background of the first start; until then search answers 503. */
export async function untilSearchAnswers({ url, databaseUrl }: BackendAddress): Promise<void> {
  const key = await readPublishableKey(new Database(databaseUrl));
  const store = new HttpClient(url, { 'x-publishable-api-key': key });
  const end = Date.now() + TIMEOUT;
  for (;;) {
    const { status, body } = await store.post('/store/ocop/search', { take: 1 });
    if (status === 200) return;
    if (status !== 503 || Date.now() > end) {
      throw new Error(`search answers ${status}: ${JSON.stringify(body)}`);
    }
    await sleep(50);
  }
}
