import { placesOfZone } from 'ocop-core';
import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';
import { eventOf, fairOf, type RawEvent, type RawFair } from '../lib/dates';
import type {
  BoothClassRow,
  BoothRow,
  FairCounts,
  FairEventRow,
  FairRow,
  WholeFair,
  ZoneRow,
} from '../types';

/** Fairs, those that open last first. */
export async function listFairs(
  sql: SqlExecutor,
  { publicAlone }: { publicAlone: boolean },
): Promise<FairRow[]> {
  const found = await rows<RawFair>(
    sql,
    `select * from ocop_fair where deleted_at is null ${publicAlone ? 'and is_public' : ''}
      order by opens_at desc, id limit 200`,
  );
  return found.map(fairOf);
}

/** How full these fairs are, counted by the database: a list of fairs reads no applications. */
export async function countAtFairs(
  sql: SqlExecutor,
  fairIds: readonly string[],
): Promise<Map<string, FairCounts>> {
  const zones = await rows<Pick<ZoneRow, 'fair_id' | 'quotas'>>(
    sql,
    `select fair_id, quotas from ocop_fair_zone
      where fair_id in ${placeholders(fairIds)} and deleted_at is null`,
    [...fairIds],
  );
  const held = await rows<Omit<FairCounts, 'places'> & { fair_id: string }>(
    sql,
    `select a.fair_id,
            count(*) filter (where a.state = 'accepted')::int as accepted,
            count(*) filter (where a.state = 'waiting')::int as waiting,
            coalesce(sum(g.taken) filter (where a.state = 'accepted'), 0)::int as goods
       from ocop_fair_application a
       cross join lateral (
         select count(*) as taken from ocop_fair_entry e
          where e.application_id = a.id and e.is_taken and e.deleted_at is null) g
      where a.fair_id in ${placeholders(fairIds)} and a.deleted_at is null
        and a.state in ('accepted', 'waiting')
      group by a.fair_id`,
    [...fairIds],
  );
  return new Map(
    fairIds.map((id) => {
      const { accepted, waiting, goods } = held.find(({ fair_id }) => fair_id === id) ?? NOBODY;
      const places = zones
        .filter(({ fair_id }) => fair_id === id)
        .reduce((sum, { quotas }) => sum + placesOfZone(quotas), 0);
      return [id, { places, accepted, waiting, goods }];
    }),
  );
}

const NOBODY = { accepted: 0, waiting: 0, goods: 0 };

/** One fair with its ground, by its id or its address part; null where there is none. */
export async function readFair(
  sql: SqlExecutor,
  by: { id: string } | { slug: string },
): Promise<WholeFair | null> {
  const [column, value] = 'id' in by ? ['id', by.id] : ['slug', by.slug];
  const [fair] = await rows<RawFair>(
    sql,
    `select * from ocop_fair where ${column} = ? and deleted_at is null`,
    [value],
  );
  return fair ? { fair: fairOf(fair), ...(await readPlan(sql, fair.id)) } : null;
}

/** Zones, classes and booths of a fair, in their order. */
export async function readPlan(sql: SqlExecutor, fairId: string): Promise<Omit<WholeFair, 'fair'>> {
  const zones = await rows<ZoneRow>(
    sql,
    'select * from ocop_fair_zone where fair_id = ? and deleted_at is null order by position, id',
    [fairId],
  );
  const classes = await rows<BoothClassRow>(
    sql,
    'select * from ocop_fair_booth_class where fair_id = ? and deleted_at is null order by position, id',
    [fairId],
  );
  const booths = await rows<BoothRow>(
    sql,
    `select * from ocop_fair_booth where fair_id = ? and deleted_at is null
      order by grid_row, grid_column, number`,
    [fairId],
  );
  return { zones, classes, booths };
}

/** What happened at a fair, the last first. */
export async function readHistory(
  sql: SqlExecutor,
  fairId: string,
  page: { limit: number; offset: number },
): Promise<FairEventRow[]> {
  const found = await rows<RawEvent>(
    sql,
    'select * from ocop_fair_event where fair_id = ? order by at desc, id desc limit ? offset ?',
    [fairId, page.limit, page.offset],
  );
  return found.map(eventOf);
}

/**
 * Fairs that have begun and at which a product stands or stood with a place, the first in front: what a fair never
 * took, or no more before it opened, did not stand there.
 */
export async function fairsAttended(
  sql: SqlExecutor,
  productId: string,
  now: Date,
): Promise<FairRow[]> {
  const found = await rows<RawFair>(
    sql,
    `select f.* from ocop_fair f
      where f.deleted_at is null and f.cancelled_at is null and f.opens_at <= ?
        and exists (select 1 from ocop_fair_entry e
               join ocop_fair_application a on a.id = e.application_id and a.state = 'accepted'
              where e.fair_id = f.id and e.product_id = ? and e.deleted_at is null
                and (e.is_taken or exists (select 1 from ocop_fair_event v
                      where v.fair_id = f.id and v.application_id = a.id and v.type = 'entry_left'
                        and v.at >= f.opens_at and split_part(v.note, ' ', 1) = e.product_id)))
      order by f.opens_at, f.id`,
    [now, productId],
  );
  return found.map(fairOf);
}

/** Product → address parts of the fairs of the shop at which it stands. */
export async function fairsOfProducts(
  sql: SqlExecutor,
  productIds: readonly string[],
): Promise<Map<string, string[]>> {
  const found = await rows<{ product_id: string; slugs: string[] }>(
    sql,
    `select e.product_id, array_agg(distinct f.slug order by f.slug) as slugs
       from ocop_fair_entry e
       join ocop_fair_application a on a.id = e.application_id and a.state = 'accepted'
       join ocop_fair f on f.id = e.fair_id and f.is_public and f.cancelled_at is null
      where e.is_taken and e.deleted_at is null and a.deleted_at is null and f.deleted_at is null
        and e.product_id in ${placeholders(productIds)}
      group by e.product_id`,
    [...productIds],
  );
  return new Map(found.map(({ product_id, slugs }) => [product_id, slugs]));
}
