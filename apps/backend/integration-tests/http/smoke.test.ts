import { beforeAll, expect, it } from 'vitest';
import { useOwnBackend, openSharedShop } from '../support/use-backend';
import type { Shop } from '../support/shop';
let shop: Shop;
beforeAll(async () => { shop = await openSharedShop(); });
it('sells and refuses', async () => {
  const [a, b] = await shop.register.recognise(2);
  if (!a || !b) throw new Error();
  const cart = await shop.carts.ready([a, b]);
  await shop.register.revoke([a]);
  const r = await shop.carts.postCompletion(cart.id);
  console.log(JSON.stringify(r.body));
  expect(r.status).toBe(400);
  await shop.carts.order([b]);
});
const own = useOwnBackend('own');
it('own', async () => {
  await own.shop.register.recognise(2);
  await own.backend.kill();
  await own.backend.start();
  await own.shop.register.recognise(2);
});
