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

journey(
  'a purge takes the pages that are made of what it names, and no others',
  async ({ stack, operator }) => {
    const secret = stack.purgeSecret;
    const proof = createHmac('sha256', secret).update('storefront').digest('base64url');
    const counts = async () => {
      const headers = { 'x-ocop-storefront': proof };
      return (await fetch(new URL('/api/kept-documents', stack.shopUrl), { headers })).json();
    };
    const read = async (path: string) => (await fetch(new URL(path, stack.shopUrl))).text();
    const isRenderedFor = async (path: string) => {
      const { rendered } = await counts();
      await read(path);
      return (await counts()).rendered > rendered;
    };
    const [made, plain] = ['/nhom/thuc-pham', '/gioi-thieu'];
    for (const path of [made, plain]) {
      await read(path);
      expect(await isRenderedFor(path), `${path}, kept`).toBe(false);
    }
    expect(await purge(stack, { secret })).toBe(200);
    expect(await isRenderedFor(made), `${made}, purged`).toBe(true);
    expect(await isRenderedFor(plain), `${plain}, not purged`).toBe(false);

    const seen = await operator.keptPages();
    const { documents, purged } = await counts();
    expect(seen).toMatchObject({ documents, purged });
    expect(purged).toBeGreaterThan(0);
  },
);
