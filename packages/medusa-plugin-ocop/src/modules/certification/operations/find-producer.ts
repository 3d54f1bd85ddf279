import type { CalendarDate, PlaceScheme, StarLevel } from 'ocop-core';
import { rows, type SqlExecutor } from '../../../kernel/sql-executor';

/** A producer as the public may know it: nothing of how it is reached or taxed. */
export interface ProducerFacts {
  id: string;
  handle: string;
  name: string;
  type: string;
  place_scheme: PlaceScheme;
  place_code: string;
  commune: string | null;
  demo: boolean;
  /** First day of its first certificate that has begun; null before that. */
  certified_since: CalendarDate | null;
  /** Certificates in force today. */
  in_force: number;
  by_star: { star: StarLevel; count: number }[];
  by_group: { code: string; count: number }[];
}

interface CountedRow {
  star: StarLevel | null;
  group_code: string | null;
  count: number;
}

const PRODUCER_SQL = `
  select p.id, p.handle, p.name, p.type, p.place_scheme, p.place_code, p.commune, p.demo,
         (select min(c.valid_from) from ocop_certificate c
           where c.producer_id = p.id and c.deleted_at is null and c.valid_from <= ?)
           as certified_since
    from ocop_producer p where p.deleted_at is null and p.handle = ?`;

const COUNT_SQL = `
  select c.star, c.current_group_code as group_code, count(*)::int as count
    from ocop_certificate c
   where c.deleted_at is null and c.producer_id = ? and ocop_standing(c, ?) = 'in_force'
   group by grouping sets ((c.star), (c.current_group_code), ())
   order by count desc, group_code`;

/** The producer of a handle, with what of its is in force on a day; null for an unknown one. */
export async function findProducer(
  sql: SqlExecutor,
  handle: string,
  today: CalendarDate,
): Promise<ProducerFacts | null> {
  type Found = Omit<ProducerFacts, 'in_force' | 'by_star' | 'by_group'>;
  const [producer] = await rows<Found>(sql, PRODUCER_SQL, [today, handle]);
  if (!producer) return null;
  const counted = await rows<CountedRow>(sql, COUNT_SQL, [producer.id, today]);
  return {
    ...producer,
    in_force: counted.find(({ star, group_code }) => !star && !group_code)?.count ?? 0,
    by_star: counted
      .flatMap(({ star, count }) => (star ? [{ star, count }] : []))
      .sort((a, b) => b.star - a.star),
    by_group: counted.flatMap(({ group_code, count }) =>
      group_code ? [{ code: group_code, count }] : [],
    ),
  };
}

/**
 * Ids of a producer's certificates that lapsed or that a paper ended, and that nothing in force has followed,
 * the last first, and how many there are.
 */
export async function findEndedCertificates(
  sql: SqlExecutor,
  producerId: string,
  today: CalendarDate,
  limit: number,
): Promise<{ ids: string[]; count: number }> {
  const found = await rows<{ id: string; total: number }>(
    sql,
    `select c.id, (count(*) over ())::int as total from ocop_certificate c
      where c.deleted_at is null and c.producer_id = ?
        and ocop_standing(c, ?) in ('lapsed', 'returned', 'revoked', 'annulled')
        and not exists (select 1 from ocop_certificate later
          where later.deleted_at is null and later.producer_id = c.producer_id
            and (later.item_key = c.item_key or later.product_id = c.product_id)
            and ocop_standing(later, ?) = 'in_force')
      order by ocop_ended_on(c, ?) desc, c.id desc limit ?`,
    [producerId, today, today, today, limit],
  );
  return { ids: found.map(({ id }) => id), count: found[0]?.total ?? 0 };
}

/** Products of all certificates of a producer, whatever their standing. */
export async function listProductIdsOf(sql: SqlExecutor, producerId: string): Promise<string[]> {
  const found = await rows<{ product_id: string }>(
    sql,
    `select distinct product_id from ocop_certificate
      where deleted_at is null and producer_id = ? and product_id is not null`,
    [producerId],
  );
  return found.map(({ product_id }) => product_id);
}
