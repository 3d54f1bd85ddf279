import type { SaleStop } from 'ocop-core';
import { newId } from '../../../kernel/new-id';
import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';
import type { Moment } from './decide-on-certificates';
import { insertRows } from './insert-rows';
import { lockProducers, lockProducts } from './locks';
import { queueStoppedListings } from './queue-stopped-listings';

/** What a source has against producers' goods, all of it: who is not named has nothing from it any more. */
export interface SaleStopsInput {
  /** Who says it, with its plugin in front: `seller:sel_1`. */
  source: string;
  producer_ids: readonly string[];
  /** Null lifts what the source has set. */
  stop: SaleStop | null;
  actor: string;
}

export interface SaleStopsResult {
  /** Products whose sale it changes. */
  product_ids: string[];
}

interface OpenStop extends SaleStop {
  id: string;
  producer_id: string;
}

/** A product came under a producer while its locks were waited for: tried again, it is among them. */
export class ProducersGoodsChangedError extends Error {
  constructor() {
    super("ocop: a producer's products changed while their sale was being stopped");
  }
}

/**
 * Sets the stops of a source to exactly this, in one transaction with the outbox: the same again changes
 * nothing. Takes the locks of the products that it is about, as a revocation does, so that an order commits
 * before it or is refused; and that of the producers, so that none comes under them meanwhile.
 * @throws ProducersGoodsChangedError when one did
 */
export async function setSaleStops(
  sql: SqlExecutor,
  { source, producer_ids, stop, actor }: SaleStopsInput,
  { now, today }: Moment,
): Promise<SaleStopsResult> {
  await lockSource(sql, source);
  const wanted = stop === null ? [] : [...new Set(producer_ids)].sort();
  const open = await readOpenStops(sql, source);
  const same = new Set(
    open
      .filter(({ kind, through }) => kind === stop?.kind && through === stop.through)
      .map(({ producer_id }) => producer_id)
      .filter((id) => wanted.includes(id)),
  );
  const ended = open.filter(({ producer_id }) => !same.has(producer_id));
  const added = wanted.filter((id) => !same.has(id));
  const producers = [...new Set([...added, ...ended.map(({ producer_id }) => producer_id)])];
  if (producers.length === 0) return { product_ids: [] };

  const products = await readProductsOf(sql, producers);
  await lockProducts(sql, products);
  await lockProducers(sql);
  const since = await readProductsOf(sql, producers);
  if (since.some((id) => !products.includes(id))) throw new ProducersGoodsChangedError();

  const revision = await nextRevision(sql);
  await sql.execute(
    `update ocop_sale_stop set lifted_at = ?, revision = ?, updated_at = now()
      where id in ${placeholders(ended)}`,
    [now.toISOString(), revision, ...ended.map(({ id }) => id)],
  );
  if (stop) {
    await insertRows(
      sql,
      'ocop_sale_stop',
      added.map((producer_id) => ({
        id: newId('ocstop'),
        source,
        producer_id,
        kind: stop.kind,
        through: stop.through,
        actor,
        revision,
      })),
    );
  }
  await queueStoppedListings(sql, products, stop, { now, today });
  return { product_ids: products };
}

/** One at a time for a source: what two say at once is settled in some order. */
async function lockSource(sql: SqlExecutor, source: string): Promise<void> {
  await sql.execute('select pg_advisory_xact_lock(hashtextextended(?, 20261129))', [
    `ocop:sale-stops:${source}`,
  ]);
}

/** Drawn under a lock that is held until the commit: who sees a revision sees all before it. */
async function nextRevision(sql: SqlExecutor): Promise<number> {
  await sql.execute("select pg_advisory_xact_lock(hashtextextended('ocop:sale-stops', 20261129))");
  const [row] = await rows<{ revision: number }>(
    sql,
    'select (coalesce(max(revision), 0) + 1)::int as revision from ocop_sale_stop',
  );
  return row?.revision ?? 1;
}

function readOpenStops(sql: SqlExecutor, source: string): Promise<OpenStop[]> {
  return rows<OpenStop>(
    sql,
    `select id, producer_id, kind, through from ocop_sale_stop
      where source = ? and lifted_at is null and deleted_at is null`,
    [source],
  );
}

async function readProductsOf(sql: SqlExecutor, producers: readonly string[]): Promise<string[]> {
  const found = await rows<{ product_id: string }>(
    sql,
    `select distinct product_id from ocop_certificate
      where product_id is not null and deleted_at is null
        and producer_id in ${placeholders(producers)}
      order by product_id`,
    [...producers],
  );
  return found.map(({ product_id }) => product_id);
}
