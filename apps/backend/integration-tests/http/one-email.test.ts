import { randomBytes } from 'node:crypto';
import { z } from '@medusajs/framework/zod';
import { ADDRESSES, updateOf } from 'medusa-plugin-ocop/accounts/stored-emails';
import { beforeAll, describe, expect, test } from 'vitest';
import { parsed } from '../support/answers';
import type { Shop } from '../support/shop';
import { OPERATOR } from '../support/test-environment';
import { openSharedShop } from '../support/use-backend';

const PASSWORD = 'mat-khau-cua-nguoi-mua-1';
const token = z.object({ token: z.string() });

let shop: Shop;

beforeAll(async () => {
  shop = await openSharedShop();
});

/** An address that nobody has yet: as it is kept, and as somebody types it. */
function newAddress(): { kept: string; typed: string } {
  const name = `nguoi.mua.${randomBytes(5).toString('hex')}`;
  return { kept: `${name}@example.vn`, typed: `${name.toUpperCase()}@Example.VN` };
}

async function register(email: string) {
  const credentials = { email, password: PASSWORD };
  const registered = await shop.anyone.post('/auth/customer/emailpass/register', credentials);
  return registered.status === 200 ? parsed(token, registered).token : null;
}

describe('an address is one, whatever its capitals', () => {
  test('for who signs up and signs in', async () => {
    const { kept, typed } = newAddress();
    const authorization = `Bearer ${await register(typed)}`;
    const customer = await shop.store.with({ authorization }).post('/store/customers', {
      email: typed,
    });
    expect(customer.body).toMatchObject({ customer: { email: kept } });
    expect(await register(kept)).toBeNull();
    for (const email of [kept, typed]) {
      const answer = await shop.anyone.post('/auth/customer/emailpass', {
        email,
        password: PASSWORD,
      });
      expect(answer.status).toBe(200);
    }
  });

  test('for an operator', async () => {
    const credentials = { ...OPERATOR, email: OPERATOR.email.toUpperCase() };
    expect((await shop.anyone.post('/auth/user/emailpass', credentials)).status).toBe(200);
  });

  test('for baskets, and for the customer that they make', async () => {
    const { kept, typed } = newAddress();
    const make = (email: string) =>
      shop.store.post('/store/carts', { region_id: shop.regionId, email });
    const carts = z.object({ cart: z.object({ email: z.string(), customer_id: z.string() }) });
    const one = parsed(carts, await make(typed)).cart;
    const other = parsed(carts, await make(kept)).cart;
    expect(one).toEqual({ email: kept, customer_id: other.customer_id });
  });

  test('for invitations, and for who looks for a customer', async () => {
    const { kept, typed } = newAddress();
    const invited = await shop.admin.post('/admin/invites', { email: typed });
    expect(invited.body).toMatchObject({ invite: { email: kept } });
    await shop.admin.post('/admin/customers', { email: kept });
    const found = await shop.admin.get(`/admin/customers?email=${encodeURIComponent(typed)}`);
    expect(found.body).toMatchObject({ customers: [{ email: kept }] });
    const listed = await shop.admin.get(`/admin/customers?email[]=${encodeURIComponent(typed)}`);
    expect(listed.body).toMatchObject({ customers: [{ email: kept }] });
  });
});

test('what was kept with capitals before is written as it is read now, and nobody becomes two', async () => {
  const [alone, twice] = [newAddress(), newAddress()];
  const insert = `insert into customer (id, email, has_account, created_at)
    values ($1, $2, true, now() + $3::interval)`;
  const ids = ['alone', 'older', 'newer'].map(
    (name) => `cus_${name}_${randomBytes(4).toString('hex')}`,
  );
  await shop.database.sql(insert, [ids[0], alone.typed, '0 s']);
  await shop.database.sql(insert, [ids[1], twice.typed, '0 s']);
  await shop.database.sql(insert, [ids[2], twice.typed.toLowerCase().replace('n', 'N'), '1 s']);
  for (const addresses of ADDRESSES) await shop.database.sql(updateOf(addresses));
  const rows = await shop.database.sql(
    'select id, email from customer where id = any($1) order by created_at, id',
    [ids],
  );
  expect(rows).toEqual([
    { id: ids[0], email: alone.kept },
    { id: ids[1], email: twice.kept },
    { id: ids[2], email: twice.kept.replace('n', 'N') },
  ]);
});
