import { z } from '@medusajs/framework/zod';
import {
  buyerAccountAnswer,
  buyerAddressesAnswer,
  buyerDataAnswer,
  deleteAccountAnswer,
  joinOrdersAnswer,
  savedProductsAnswer,
  tokenAnswer,
} from 'ocop-contract';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { completionAnswer, parsed } from '../support/answers';
import { Carts } from '../support/carts';
import { basketOf, DELIVERY, openCheckout, placeCheckout } from '../support/checkouts';
import { bearer, lettersTo, newEmail, PASSWORD, stranger, untilLetters } from '../support/desks';
import type { HttpClient } from '../support/http-client';
import { must } from '../support/orders';
import { readPublishableKey } from '../support/publishable-key';
import { newSeller, type TestSeller } from '../support/sellers';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

const completed = completionAnswer.extend({
  order: z.looseObject({ id: z.string(), display_id: z.number() }),
  order_pass: z.string(),
});

let shop: Shop;
let key: string;
let seller: TestSeller;

beforeAll(async () => {
  shop = await openSharedShop();
  key = await readPublishableKey(shop.database);
  seller = await newSeller(shop);
});

/** Somebody in front of the shop, from an address of their own. */
const visitor = () => stranger(shop).with({ 'x-publishable-api-key': key });

/** The code of the newest letter to an address. */
async function codeTo(email: string, before = 0): Promise<string> {
  return vi.waitFor(async () => {
    const letters = await lettersTo(shop, email);
    const letter = letters.length > before ? letters[0] : undefined;
    const code = /\b\d{6}\b/.exec(letter?.text ?? '')?.[0];
    if (!code) throw new Error('no code has come');
    return code;
  });
}

async function signIn(email: string): Promise<HttpClient> {
  const client = visitor();
  const before = (await lettersTo(shop, email)).length;
  await must(client.post('/store/customer-codes', { email }));
  const code = await codeTo(email, before);
  const answer = await client.post('/store/customer-codes/sign-in', { email, code });
  return bearer(client, parsed(tokenAnswer, answer).token);
}

const accountOf = async (buyer: HttpClient) =>
  parsed(buyerAccountAnswer, await buyer.get('/store/account')).account;

async function place() {
  const cart = await shop.carts.ready([seller.listed]);
  const { order, order_pass } = parsed(completed, await shop.carts.postCompletion(cart.id));
  return { id: order.id, number: order.display_id, pass: order_pass };
}

const join = (buyer: HttpClient, ...passes: string[]) =>
  buyer.post('/store/account/orders', { passes });

describe('a buyer', () => {
  it('signs in by a code of a letter, which is theirs once, and has one account', async () => {
    const email = newEmail('nguoi-mua');
    const client = visitor();
    await must(client.post('/store/customer-codes', { email }));
    const code = await codeTo(email);
    const wrong = await client.post('/store/customer-codes/sign-in', { email, code: '000' });
    expect(wrong).toMatchObject({ status: 400, body: { problems: [{ code: 'code_wrong' }] } });
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        client.post('/store/customer-codes/sign-in', { email: email.toUpperCase(), code }),
      ),
    );
    const tokens = answers.flatMap((one) => (one.status === 200 ? parsed(tokenAnswer, one) : []));
    expect(tokens).toHaveLength(1);
    expect(await accountOf(bearer(client, tokens[0]?.token ?? ''))).toMatchObject({
      email,
      checkouts: [],
      saved: [],
    });
    await signIn(email);
    const { count } = await shop.database.one<{ count: number }>(
      'select count(*)::int as count from customer where email = $1 and deleted_at is null',
      [email],
    );
    expect(count).toBe(1);
  });

  it('is told nothing that says whether an address has an account', async () => {
    const known = newEmail('quen');
    await signIn(known);
    for (const email of [known, newEmail('la')]) {
      const answer = await visitor().post('/store/customer-codes', { email });
      expect(answer).toMatchObject({ status: 200, body: { sent_to: email } });
    }
  });

  it('has an address that somebody else registered with a password, which opens nothing then', async () => {
    const email = newEmail('bi-chiem');
    const registered = await stranger(shop).post('/auth/customer/emailpass/register', {
      email,
      password: PASSWORD,
    });
    const early = bearer(visitor(), parsed(tokenAnswer, registered).token);
    await must(early.post('/store/customers', { email }));
    const signedIn = await visitor().post('/auth/customer/emailpass', {
      email,
      password: PASSWORD,
    });
    const taker = bearer(visitor(), parsed(tokenAnswer, signedIn).token);
    expect((await taker.get('/store/account')).status).toBe(401);
    const owner = await signIn(email);
    expect((await accountOf(owner)).email).toBe(email);
    const again = await visitor().post('/auth/customer/emailpass', { email, password: PASSWORD });
    const token = z.object({ token: z.string() }).parse(again.body).token;
    expect((await bearer(visitor(), token).get('/store/account')).status).toBe(401);
    expect((await bearer(visitor(), token).get('/store/customers/me')).status).toBe(401);
  });
});

describe('orders of a device', () => {
  it('become the account’s by their passes, once, and nobody else’s after', async () => {
    const [one, other] = [await signIn(newEmail('mot')), await signIn(newEmail('hai'))];
    const order = await place();
    const wrong = `${order.id}.${'9'.repeat(10)}.khong-phai`;
    expect(parsed(joinOrdersAnswer, await join(one, wrong)).joined).toEqual([]);
    const joined = await Promise.all([join(one, order.pass), join(other, order.pass)]);
    const owners = joined.filter((answer) => parsed(joinOrdersAnswer, answer).joined.length > 0);
    expect(owners).toHaveLength(1);
    const lists = await Promise.all([one, other].map(accountOf));
    const numbers = lists.flatMap(({ checkouts }) =>
      checkouts.flatMap(({ orders }) =>
        orders.map(({ number, seller_name }) => [number, seller_name]),
      ),
    );
    expect(numbers).toEqual([[order.number, seller.name]]);
    const [owner = one] = lists[0]?.checkouts.length ? [one] : [other];
    expect((await owner.get(`/store/order-cases/${order.id}`)).status).toBe(200);
  });
});

const WISHES = {
  invoice: {
    company: 'Công ty Ví Dụ',
    tax_code: '0100109106',
    address: '1',
    email: 'a@vi-du.test',
  },
  gift_note: 'Mừng nhà mới!',
};

/** What a buyer says at the checkout of one parcel. */
function wish({ id }: { id: string }) {
  const metadata = { buyer_note: 'Gọi trước', province_code: '79', ...WISHES };
  return shop.database.sql('update "order" set metadata = $2::jsonb where id = $1', [
    id,
    JSON.stringify(metadata),
  ]);
}

describe('what an account keeps', () => {
  it('is saved products and addresses, its own alone', async () => {
    const [buyer, other] = [await signIn(newEmail('giu')), await signIn(newEmail('khac'))];
    const product_ids = ['prod_b', 'prod_a'];
    const saved = await buyer.post('/store/account/saved-products', { product_ids });
    expect(parsed(savedProductsAnswer, saved).product_ids).toEqual(product_ids);
    const address = {
      name: 'Nguyễn Thị Bưởi',
      phone: '0912345678',
      street: '1 Lê Lợi',
      commune: 'Phường Bến Nghé',
      province: 'Thành phố Hồ Chí Minh',
    };
    await must(buyer.post('/store/account/addresses', address));
    const kept = await buyer.post('/store/account/addresses', address);
    const [first, ...more] = parsed(buyerAddressesAnswer, kept).addresses;
    expect(more).toEqual([]);
    expect(first).toMatchObject(address);
    const path = `/store/account/addresses/${first?.id}/remove`;
    expect((await other.post(path)).status).toBe(404);
    expect((await accountOf(buyer)).addresses).toHaveLength(1);
    await must(buyer.post(path));
    expect((await accountOf(buyer)).addresses).toEqual([]);
  });

  it('is given to its customer whole', async () => {
    const buyer = await signIn(newEmail('tai-ve'));
    const order = await place();
    await wish(order);
    await must(join(buyer, order.pass));
    const { data } = parsed(buyerDataAnswer, await buyer.get('/store/account/data'));
    expect(data.orders).toMatchObject([{ number: order.number, phone: '0912345678', ...WISHES }]);
    expect(data.orders[0]?.address).toContain('1 Lê Lợi');
    // More of them than a page shows.
    await shop.database.sql(
      `insert into "order"
       select (jsonb_populate_record(o, jsonb_build_object('id', o.id || '-' || n))).*
         from "order" o, generate_series(1, 230) n where o.id = $1`,
      [order.id],
    );
    const all = parsed(buyerDataAnswer, await buyer.get('/store/account/data')).data;
    expect(all.orders).toHaveLength(231);
    expect((await accountOf(buyer)).checkouts.flatMap(({ orders }) => orders)).toHaveLength(200);
  });
});

/** What goes by itself: codes within a day, what runs of workflows leave within three. */
const PASSING = ['marketplace_one_time_code', 'workflow_execution'];

/** In which tables of the database something stands, in whatever column. */
async function whereStands(text: string): Promise<string[]> {
  const tables = await shop.database.sql<{ name: string }>(
    `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all ($1)`,
    [PASSING],
  );
  const each = tables.map(
    ({ name }) =>
      `select '${name}' as name where exists (select 1 from "${name}" t where t::text ilike $1)`,
  );
  const found = await shop.database.sql<{ name: string }>(each.join(' union all '), [`%${text}%`]);
  return found.map(({ name }) => name);
}

const act = (id: string, name: string, body = {}) =>
  must(seller.desk.client.post(`/seller/orders/${id}/${name}`, body));

/** An account whose deletion was kept and then cut off: before anything, or with nothing left but to note it. */
async function cutOff(email: string, at: 'begun' | 'noted') {
  const old = await signIn(email);
  await shop.database.sql(
    `insert into marketplace_buyer_deletion
       (id, customer_id, auth_identity_id, email, order_ids, requested_at, due_at)
     select 'buydel_' || c.id, c.id, b.auth_identity_id, c.email, '{}', now(), now()
       from customer c join marketplace_buyer b on b.customer_id = c.id where c.email = $1`,
    [email],
  );
  if (at === 'begun') return old;
  await shop.database.sql(
    'delete from auth_identity where id in (select auth_identity_id from provider_identity where entity_id = $1)',
    [email],
  );
  await shop.database.sql('delete from customer where email = $1', [email]);
  return old;
}

describe('a deleted account', () => {
  it('stands nowhere any more: in no basket, no guest, no payment, no question, no letter', {
    timeout: 120_000,
  }, async () => {
    const email = newEmail('khong-con');
    const delivery = { ...DELIVERY, email, street: `Ngõ ${email}`, note: `Gọi ${email}` };
    const question = { product_id: seller.listed.productId, text: 'Bao giờ có hàng?' };
    await must(visitor().post('/store/questions', { ...question, email, author: 'Na' }));
    // A guest who orders one basket and leaves another of two parcels.
    const opened = await openCheckout(shop, await basketOf(shop, [seller.listed]), { delivery });
    const [bought] = (await placeCheckout(shop, opened)).orders;
    const own = await shop.register.recogniseOne();
    await openCheckout(shop, await basketOf(shop, [seller.listed, own]), { delivery });
    const buyer = await signIn(email);
    const { street, name, phone, commune } = { ...delivery, phone: '0912345678' };
    const address = { name, phone, street, commune, province: 'Thành phố Hồ Chí Minh' };
    await must(buyer.post('/store/account/addresses', address));
    // Signed in, by Medusa's own routes, as any storefront does.
    const basket = await basketOf(shop, [seller.listed]);
    await must(buyer.post(`/store/carts/${basket}/customer`));
    await new Carts(buyer, shop.regionId).choosePayment(basket);
    await must(join(buyer, bought?.order_pass ?? ''));
    await act(bought?.id ?? '', 'cancel', { reason: 'out_of_stock' });
    await untilLetters(shop, email, 2);
    expect(await whereStands(email)).toEqual(
      expect.arrayContaining([
        'cart',
        'cart_address',
        'customer',
        'customer_address',
        'marketplace_question',
        'notification',
        'order',
        'order_address',
        'payment_session',
        'provider_identity',
      ]),
    );
    const { data } = parsed(buyerDataAnswer, await buyer.get('/store/account/data'));
    expect(data.questions).toMatchObject([{ text: question.text, author: 'Na', answer: null }]);
    const asked = await buyer.post('/store/account/deletion', { confirm: true });
    expect(parsed(deleteAccountAnswer, asked).open_orders).toBe(0);
    expect(await whereStands(email)).toEqual([]);
  });

  it('leaves orders without the person: those that are over at once, open ones when they are', {
    timeout: 120_000,
  }, async () => {
    const [cut, anew] = [newEmail('dut'), newEmail('lai')];
    const ended = [await cutOff(cut, 'begun'), await cutOff(anew, 'noted')];
    const begun = await signIn(anew);
    const email = newEmail('xoa');
    const buyer = await signIn(email);
    const [over, open, owed] = [await place(), await place(), await place()];
    const person = ({ id }: { id: string }) =>
      shop.database.one<{ email: string; phone: string | null; total: boolean }>(
        `select o.email, a.phone, exists (select 1 from order_summary s where s.order_id = o.id) as total
           from "order" o join order_address a on a.id = o.shipping_address_id where o.id = $1`,
        [id],
      );
    await wish(over);
    await must(join(buyer, over.pass, open.pass, owed.pass));
    for (const { id } of [over, owed]) {
      await act(id, 'confirm');
      await act(id, 'ship', { way: 'own' });
      await act(id, 'deliver');
      await act(id, 'collect');
    }
    // Its seller owes money after a case, and asks by phone where to.
    await shop.database.sql(
      `insert into marketplace_order_case
         (id, order_id, kind, state, words, opened_at, answer_by, solve_by, repayment, repay_vnd, repay_by)
       values ('ordcas_' || $1, $1, 'not_as_described', 'closed', 'Rách.', now(), now(), now(),
               'owed', 1000, now() + interval '1 day')`,
      [owed.id],
    );
    // As one that went to a phone is kept.
    const texts = `select count(*)::int as count from notification where id = 'noti_${over.id}'`;
    await shop.database.sql(
      `insert into notification (id, "to", channel, template, data, trigger_type, status)
       select 'noti_' || id, '+84912345678', 'sms', 'order_sent',
              jsonb_build_object('fields', jsonb_build_object('number', display_id)),
              'marketplace', 'success' from "order" where id = $1`,
      [over.id],
    );
    expect(await shop.database.one(texts)).toEqual({ count: 1 });
    // The address of the order is not that of the account, and something was asked with it.
    const { email: ordered } = await person(over);
    const question = { product_id: seller.listed.productId, text: `Hỏi về đơn ${over.number}?` };
    await must(visitor().post('/store/questions', { ...question, email: ordered, author: 'Na' }));
    const asked = await buyer.post('/store/account/deletion', { confirm: true });
    expect(parsed(deleteAccountAnswer, asked).open_orders).toBe(2);
    expect((await buyer.get('/store/account')).status).toBe(401);
    expect(await whereStands(ordered)).not.toContain('marketplace_question');
    expect(await person(over)).toMatchObject({ phone: null, total: true });
    expect(await shop.database.one(texts)).toEqual({ count: 0 });
    expect((await person(over)).email).toContain('@xoa.invalid');
    const kept = await shop.database.one<{ metadata: object }>(
      'select metadata from "order" where id = $1',
      [over.id],
    );
    expect(kept.metadata).toEqual({ province_code: '79' });
    for (const order of [open, owed]) {
      expect(await person(order)).toMatchObject({ phone: '0912345678' });
    }
    await shop.database.sql(
      `update marketplace_order_case set repayment = 'paid' where order_id = $1`,
      [owed.id],
    );
    const [sentTo] = await shop.database.sql<{ phone: string | null; address_1: string }>(
      `select a.phone, a.address_1 from fulfillment_address a
         join fulfillment f on f.delivery_address_id = a.id
         join order_fulfillment l on l.fulfillment_id = f.id where l.order_id = $1`,
      [over.id],
    );
    expect(sentTo).toEqual({ phone: null, address_1: '' });
    await act(open.id, 'cancel', { reason: 'buyer_asked' });
    await vi.waitFor(
      async () => {
        for (const order of [open, owed]) {
          expect(await person(order)).toMatchObject({ phone: null });
        }
        expect(
          await shop.database.one(
            `select count(*)::int as count from marketplace_buyer_deletion
              where order_ids @> array[]::text[] and done_at is null and email = any ($1)`,
            [[email, cut, anew]],
          ),
        ).toEqual({ count: 0 });
      },
      { timeout: 90_000, interval: 1000 },
    );
    const { count } = await shop.database.one<{ count: number }>(
      `select (select count(*) from customer where email = $1)::int
            + (select count(*) from provider_identity where entity_id = $1)::int
            + (select count(*) from notification where "to" = $1)::int as count`,
      [email],
    );
    expect(count).toBe(0);
    // What was cut off is done as well, and whoever signed in since keeps what they have begun.
    expect(await whereStands(cut)).toEqual([]);
    for (const old of ended) expect((await old.get('/store/account')).status).toBe(401);
    expect((await accountOf(begun)).email).toBe(anew);
    // Whoever comes back begins anew.
    expect((await accountOf(await signIn(email))).checkouts).toEqual([]);
  });
});
