import { z } from '@medusajs/framework/zod';
import { expect } from 'vitest';
import { parsed } from './answers';
import type { Listed } from './register';
import { isFound } from './search';
import type { Shop } from './shop';

const registerAnswer = z.object({
  events: z.array(z.looseObject({ type: z.string(), certificate_code: z.string() })),
});

/** What the shop's page says of a product. */
export async function pageOf(shop: Shop, { handle }: Listed): Promise<unknown> {
  return (await shop.store.get(`/store/ocop/products/${handle}`)).body;
}

/** What anybody is told of a certificate by its code. */
export async function certificateOf(shop: Shop, { code }: Pick<Listed, 'code'>): Promise<unknown> {
  return (await shop.store.get(`/store/ocop/certificates/${code}`)).body;
}

/** What the public feed says of a certificate, in order. */
export async function feedOf(shop: Shop, { code }: Pick<Listed, 'code'>) {
  const { sequence } = await shop.database.one<{ sequence: number }>(
    'select min(sequence) - 1 as sequence from ocop_certificate_event where certificate_code = $1',
    [code],
  );
  const answer = await shop.store.get(`/store/ocop/register?after=${sequence}&limit=200`);
  return parsed(registerAnswer, answer).events.filter((event) => event.certificate_code === code);
}

/** What was entered of it; a lapse is recorded by a job, whenever that runs. */
export async function enteredOf(shop: Shop, listed: Pick<Listed, 'code'>): Promise<string[]> {
  return (await feedOf(shop, listed)).map(({ type }) => type).filter((type) => type !== 'lapsed');
}

/** Found, shown and sold. */
export async function expectOnSale(shop: Shop, listed: Listed): Promise<void> {
  expect(await isFound(shop.store, listed)).toBe(true);
  expect(await pageOf(shop, listed)).toMatchObject({ saleable: true });
  await expect(shop.carts.order([listed])).resolves.toMatch(/^order_/);
}
