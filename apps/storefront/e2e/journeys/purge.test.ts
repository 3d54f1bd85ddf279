import { createHmac } from 'node:crypto';
import { expect } from 'vitest';
import { journey } from '../support/journey';
import type { Stack } from '../support/stack';

const TWO_MINUTES = 2 * 60_000;

interface Purge {
  secret: string;
  sentAt?: Date;
  /** Changes the body after it was signed. */
  forge?: (body: string) => string;
}

async function purge({ shopUrl }: Stack, given: Purge | null): Promise<number> {
  const body = JSON.stringify({
    tags: ['catalogue'],
    sent_at: (given?.sentAt ?? new Date()).toISOString(),
  });
  const signature = given && createHmac('sha256', given.secret).update(body).digest('hex');
  const response = await fetch(new URL('/api/purge', shopUrl), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(signature && { 'x-ocop-signature': `sha256=${signature}` }),
    },
    body: given?.forge?.(body) ?? body,
  });
  return response.status;
}

journey('only what the backend signed just now empties the cache', async ({ stack }) => {
  const secret = stack.purgeSecret;
  const early = new Date(Date.now() - TWO_MINUTES);
  const late = new Date(Date.now() + TWO_MINUTES);
  expect(await purge(stack, null), 'unsigned').toBe(401);
  expect(await purge(stack, { secret: 'a guess' }), 'signed by another').toBe(401);
  const forge = (body: string) => body.replace('catalogue', 'product:a');
  expect(await purge(stack, { secret, forge }), 'changed on the way').toBe(401);
  expect(await purge(stack, { secret, sentAt: early }), 'recorded and sent later').toBe(401);
  expect(await purge(stack, { secret, sentAt: late }), 'from the future').toBe(401);
  const sentAt = new Date();
  expect(await purge(stack, { secret, sentAt }), 'as the backend does').toBe(200);
  expect(await purge(stack, { secret, sentAt }), 'recorded and sent again').toBe(401);
  const large = (body: string) => body.replace('catalogue', `product:${'a'.repeat(1_000_000)}`);
  expect(await purge(stack, { secret, forge: large }), 'too large to be read').toBe(413);
});
