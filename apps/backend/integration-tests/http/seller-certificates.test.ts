import { createHash } from 'node:crypto';
import { evidenceAnswer, heldCertificatesAnswer } from 'ocop-contract';
import { addDays, salesByMonth, sumOfMonths } from 'ocop-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsed } from '../support/answers';
import { today } from '../support/decisions';
import { must } from '../support/orders';
import { newSeller, type TestSeller } from '../support/sellers';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

let shop: Shop;
let seller: TestSeller;
let other: TestSeller;

beforeAll(async () => {
  shop = await openSharedShop();
  seller = await newSeller(shop);
  other = await newSeller(shop);
});

const held = async ({ desk }: TestSeller, query = '') =>
  parsed(heldCertificatesAnswer, await desk.client.get(`/seller/certificates${query}`))
    .certificates;
const own = async (query = '') => (await held(seller, query))[0];
const evidence = async () => {
  const path = `/seller/certificates/${seller.listed.certificateId}/evidence`;
  return parsed(evidenceAnswer, await seller.desk.client.get(path)).evidence;
};

/** Lets the certificate end on a day, as the register would have it. */
function endsOn(day: string): Promise<unknown> {
  return shop.database.sql('update ocop_certificate set valid_to = $2 where id = $1', [
    seller.listed.certificateId,
    day,
  ]);
}

function stock(pieces: number): Promise<unknown> {
  const { variantId: variant_id } = seller.listed;
  return must(
    seller.desk.client.post('/seller/products', { rows: [{ variant_id, stock: pieces }] }),
  );
}

describe('certificates at the desk', () => {
  it('say how long they last and what to do next, of the seller’s producers alone', async () => {
    expect((await held(seller)).map(({ id }) => id)).toEqual([seller.listed.certificateId]);
    expect(await own()).toMatchObject({ state: 'in_force', step: 'keep', is_due: false });
    await stock(40);
    expect(await own('?due=true')).toBeUndefined();

    await endsOn(addDays(today(), 150));
    expect(await own('?due=true')).toMatchObject({ step: 'file', days_left: 150, is_due: true });
    await endsOn(addDays(today(), 119));
    expect(await own()).toMatchObject({ step: 'file_late', is_due: true });
    await shop.database.sql(
      'update ocop_certificate set re_evaluation_filed_on = $2 where id = $1',
      [seller.listed.certificateId, addDays(today(), -40)],
    );
    expect(await own()).toMatchObject({ step: 'await_result', is_due: false });
  });

  it('tell of stock that outlasts them, and of stock that runs out', async () => {
    await shop.carts.order([seller.listed]);
    await stock(40);
    expect((await own('?due=true'))?.packs).toEqual([
      {
        variant_id: seller.listed.variantId,
        title: expect.any(String),
        stock: 40,
        sold: 1,
        runs_out: false,
        lasts_through: addDays(today(), 1200),
        outlasts: true,
      },
    ]);
    await stock(3);
    expect((await own('?due=true'))?.packs[0]).toMatchObject({
      runs_out: true,
      lasts_through: addDays(today(), 90),
      outlasts: false,
    });
    await stock(40);
  });

  it('are nobody else’s', async () => {
    expect((await held(other)).map(({ id }) => id)).toEqual([other.listed.certificateId]);
    const path = `/seller/certificates/${other.listed.certificateId}/evidence`;
    expect((await seller.desk.client.get(path)).status).toBe(404);
    expect((await seller.desk.client.get('/seller/certificates?due=yes')).status).toBe(400);
  });
});

describe('an evidence pack', () => {
  it('tells sales by month to the đồng, what was cancelled and given back apart', async () => {
    const before = (await evidence()).sales_total;
    const order = async () => shop.carts.order([seller.listed]);
    const [canceled, delivered] = [await order(), await order()];
    const act = (id: string, name: string, body: object = {}) =>
      must(seller.desk.client.post(`/seller/orders/${id}/${name}`, body));
    await act(canceled, 'cancel', { reason: 'out_of_stock' });
    for (const name of ['confirm', 'deliver', 'collect'] as const) {
      if (name === 'deliver') await act(delivered, 'ship', { way: 'own' });
      await act(delivered, name);
    }
    const [payment] = await shop.database.sql<{ id: string; amount: number; goods: number }>(
      `select p.id, p.amount::float8 as amount,
              (select max(l.unit_price)::float8 from order_item i
                 join order_line_item l on l.id = i.item_id where i.order_id = c.order_id) as goods
         from order_payment_collection c join payment p using (payment_collection_id)
        where c.order_id = $1`,
      [delivered],
    );
    if (!payment) throw new Error('the order is not paid');
    await must(shop.admin.post(`/admin/payments/${payment.id}/refund`, { amount: 1000 }));

    const { sales, sales_total } = await evidence();
    const { goods } = payment;
    expect(sales.map(({ month }) => month)).toEqual([today().slice(0, 7)]);
    expect(sales_total).toEqual(sumOfMonths(sales));
    expect(sales_total).toMatchObject({
      orders: before.orders + 2,
      ordered: before.ordered + 2 * goods,
      canceled: before.canceled + goods,
      delivered: before.delivered + goods,
      open: before.open,
    });
    const order_ = {
      placedAt: new Date(),
      state: 'delivered' as const,
      lines: [{ productId: 'it', quantity: 1, total: goods }],
      delivery: payment.amount - goods,
      refunded: 1000,
    };
    expect(sales_total.refunded).toBe(salesByMonth([order_], 'it')[0]?.refunded);
    expect(sales_total.net).toBe(sales_total.delivered - sales_total.refunded);
  });

  it('is the same file as long as nothing happens, and names its hash', async () => {
    const [one, again] = [await evidence(), await evidence()];
    expect(again.csv_sha256).toBe(one.csv_sha256);
    expect(one.csv_sha256).toBe(createHash('sha256').update(one.csv, 'utf8').digest('hex'));
    expect(one).toMatchObject({
      fairs: [],
      on_sale_since: today(),
      traceability_url: expect.stringContaining(`/chung-nhan/${seller.listed.code}`),
      storefront_url: expect.stringContaining(`/san-pham/${seller.listed.handle}`),
      review_summary: { count: 0, average: null },
    });
  });
});
