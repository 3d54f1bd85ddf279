import { randomBytes } from 'node:crypto';
import { createDatabase, dropDatabase, runSql, serverAt } from 'local-services';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { type BootedModule, bootModule } from '../setup/boot-module';

const server = serverAt(inject('adminUrl'));
let name: string;
let module: BootedModule;

beforeEach(async () => {
  name = `ocop_migrations_${randomBytes(6).toString('hex')}`;
  await createDatabase(server, name);
  module = await bootModule(server.url(name));
});

afterEach(async () => {
  await module.close();
  await dropDatabase(server, name);
});

/** Everything of the plugin's that the database holds. */
async function belongings(): Promise<string[]> {
  const found = await runSql<{ thing: string }>(
    server.url(name),
    `select 'table ' || tablename as thing from pg_tables where tablename like 'ocop%'
     union select 'function ' || proname from pg_proc where proname like 'ocop%'
     union select 'sequence ' || sequencename from pg_sequences where sequencename like 'ocop%'
     union select 'trigger ' || tgname from pg_trigger where tgname like 'ocop%'
     union select 'text search ' || cfgname from pg_ts_config where cfgname = 'medusa_search_simple'
     order by thing`,
  );
  return found.map(({ thing }) => thing);
}

/** Rolls back one migration after the other until none is left. */
async function revertAll(): Promise<void> {
  while ((await applied()).length > 0) await revertOne();
}

async function revertOne(): Promise<void> {
  const before = await applied();
  await module.revert();
  expect(await applied()).toEqual(before.slice(0, -1));
}

/** Rolls back until a migration, which is the first to go up again. */
async function revertFrom(migration: string): Promise<void> {
  while ((await applied()).includes(migration)) await revertOne();
}

/** Names of the migrations that have gone up, in this order. */
async function applied(): Promise<string[]> {
  const rows = await runSql<{ name: string }>(
    server.url(name),
    'select name from mikro_orm_migrations order by id',
  );
  return rows.map(({ name }) => name);
}

it('go down to nothing and up again to the same', async () => {
  expect(await belongings()).toEqual([]);
  await module.migrate();
  const up = await belongings();
  expect(up).toEqual(expect.arrayContaining(['table ocop_certificate', 'function ocop_refusal']));

  await revertAll();
  expect(await belongings()).toEqual([]);

  await module.migrate();
  expect(await belongings()).toEqual(up);
});

it('run again without a change', async () => {
  await module.migrate();
  const up = await belongings();
  await module.migrate();
  expect(await belongings()).toEqual(up);
});

it('go down with order tables that carry the guards, and leave those tables', async () => {
  await runSql(
    server.url(name),
    `create table order_line_item (id text, product_id text);
     create table order_item (id text, order_id text, item_id text, quantity numeric,
       version int, deleted_at timestamptz);
     create table "order" (id text, version int, is_draft_order boolean);`,
  );
  await module.migrate();
  expect(await module.service.installOrderGuards()).toBe(true);
  expect(await module.service.orderGuardsInPlace()).toBe(true);

  await revertAll();

  expect(await belongings()).toEqual([]);
  await runSql(server.url(name), `insert into order_line_item values ('li', 'prod_uncertified')`);
});

it('go down with a table of products that carries its guard, and leave that table', async () => {
  await runSql(
    server.url(name),
    `create table product (id text, status text, deleted_at timestamptz)`,
  );
  await module.migrate();
  expect(await module.service.publicationGuardInPlace()).toBe(false);
  expect(await module.service.installPublicationGuard()).toBe(true);
  expect(await module.service.publicationGuardInPlace()).toBe(true);
  await expect(
    runSql(server.url(name), `insert into product values ('prod_uncertified', 'published')`),
  ).rejects.toThrow('ocop: product prod_uncertified may not be sold: no_certificate');

  await revertAll();

  expect(await belongings()).toEqual([]);
  await runSql(server.url(name), `insert into product values ('prod_uncertified', 'published')`);
});

it('go down with reservations that carry the guard of the stock, and leave them', async () => {
  await runSql(
    server.url(name),
    `create table reservation_item (id text, inventory_item_id text, location_id text,
       quantity numeric, allow_backorder boolean, deleted_at timestamptz);
     create table inventory_level (inventory_item_id text, location_id text,
       stocked_quantity numeric, reserved_quantity numeric, deleted_at timestamptz);`,
  );
  await module.migrate();
  expect(await module.service.stockGuardInPlace()).toBe(false);
  expect(await module.service.installStockGuard()).toBe(true);
  expect(await module.service.stockGuardInPlace()).toBe(true);

  await revertAll();

  expect(await belongings()).toEqual([]);
});

it('without order tables there is nothing to guard yet', async () => {
  await module.migrate();
  expect(await module.service.installOrderGuards()).toBe(false);
  expect(await module.service.orderGuardsInPlace()).toBe(false);
  expect(await module.service.installPublicationGuard()).toBe(false);
  expect(await module.service.installStockGuard()).toBe(false);
});

it('give producers of before the handles that they would get today', async () => {
  await module.migrate();
  await revertFrom('Migration20261125230000_producer_handles');
  await runSql(
    server.url(name),
    `insert into ocop_producer (id, identity_key, name, type, place_scheme, place_code, created_at)
     select 'ocprod_' || key, key, name, 'hop_tac_xa', scheme, code, now() + key::int * interval '1 s'
       from (values ('1', normalize('Hợp tác xã Đại An', NFD), '2025', '82'),
                    ('3', 'HTX Đại An', '2025', '82'),
                    ('2', 'HTX đại an', '2025', '82'),
                    ('4', 'Cty TNHH Bến Tre', '2024', '83')) as old (key, name, scheme, code)`,
  );
  await module.migrate();
  const given = await runSql<{ handle: string }>(
    server.url(name),
    'select handle from ocop_producer order by id',
  );
  expect(given.map(({ handle }) => handle)).toEqual([
    'htx-dai-an-dong-thap',
    'htx-dai-an-dong-thap-2',
    'htx-dai-an-dong-thap-3',
    'cty-tnhh-ben-tre-vinh-long',
  ]);
});

it('go down with orders and parcels that carry the guard of cancellations, and leave them', async () => {
  await runSql(
    server.url(name),
    `create table "order" (id text, status text, is_draft_order boolean, canceled_at timestamptz,
       deleted_at timestamptz);
     create table order_item (item_id text, order_id text);
     create table fulfillment (id text, canceled_at timestamptz, deleted_at timestamptz);
     create table fulfillment_item (id text, fulfillment_id text, line_item_id text,
       deleted_at timestamptz);
     create table order_fulfillment (order_id text, fulfillment_id text, deleted_at timestamptz);
     create table order_payment_collection (order_id text, payment_collection_id text);
     insert into "order" values ('order_1', 'canceled', false, now());
     insert into order_item values ('item_1', 'order_1');
     insert into fulfillment values ('ful_1');`,
  );
  await module.migrate();
  expect(await module.service.cancellationGuardInPlace()).toBe(false);
  expect(await module.service.installCancellationGuard()).toBe(true);
  expect(await module.service.cancellationGuardInPlace()).toBe(true);
  const pack = () =>
    runSql(server.url(name), `insert into fulfillment_item values ('fulit_1', 'ful_1', 'item_1')`);
  await expect(pack()).rejects.toThrow('ocop: order order_1 is canceled');

  await revertAll();

  expect(await belongings()).toEqual([]);
  await pack();
});
