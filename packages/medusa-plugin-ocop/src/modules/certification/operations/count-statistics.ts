import {
  type CalendarDate,
  PRODUCER_TYPES,
  PRODUCT_GROUPS,
  PROVINCES,
  REGIONS,
  type StarLevel,
} from 'ocop-core';
import { rows, type SqlExecutor } from '../../../kernel/sql-executor';

type Dimension = 'all' | 'star' | 'region' | 'province' | 'group' | 'producer_type';

interface CountedRow {
  dimension: Dimension;
  value: string | null;
  count: number;
}

export interface NamedCount {
  code: string;
  name: string;
  count: number;
}

/** The certificates in force on one day, counted. Provinces, regions and groups are today's. */
export interface Statistics {
  as_of: CalendarDate;
  in_force: number;
  producers: number;
  by_star: { star: StarLevel; count: number }[];
  by_region: NamedCount[];
  by_province: NamedCount[];
  by_group: NamedCount[];
  by_producer_type: NamedCount[];
}

const COUNT_SQL = `
  select case when grouping(c.star) = 0 then 'star'
              when grouping(c.current_region_code) = 0 then 'region'
              when grouping(c.current_province_code) = 0 then 'province'
              when grouping(c.current_group_code) = 0 then 'group'
              when grouping(p.type) = 0 then 'producer_type'
              else 'all' end as dimension,
         coalesce(c.star::text, c.current_region_code, c.current_province_code,
                  c.current_group_code, p.type) as value,
         count(*)::int as count
    from ocop_certificate c join ocop_producer p on p.id = c.producer_id
   where c.deleted_at is null and ocop_standing(c, ?) = 'in_force'
   group by grouping sets ((c.star), (c.current_region_code), (c.current_province_code),
                           (c.current_group_code), (p.type), ())`;

/** Apart from the rest: counted distinct, it would make every group of the rest sort its rows. */
const PRODUCERS_SQL = `
  select count(distinct c.producer_id)::int as producers from ocop_certificate c
   where c.deleted_at is null and ocop_standing(c, ?) = 'in_force'`;

/** Counts what is in force on that day. Stars, regions and groups come complete, with zeros. */
export async function countStatistics(sql: SqlExecutor, on: CalendarDate): Promise<Statistics> {
  const counted = await rows<CountedRow>(sql, COUNT_SQL, [on]);
  const [holders] = await rows<{ producers: number }>(sql, PRODUCERS_SQL, [on]);
  const all = counted.find(({ dimension }) => dimension === 'all');
  const countOf = (dimension: Dimension, value: string) =>
    counted.find((row) => row.dimension === dimension && row.value === value)?.count ?? 0;
  const named = (dimension: Dimension, entries: readonly { code: string; nameVi: string }[]) =>
    entries.map(({ code, nameVi }) => ({ code, name: nameVi, count: countOf(dimension, code) }));
  return {
    as_of: on,
    in_force: all?.count ?? 0,
    producers: holders?.producers ?? 0,
    by_star: ([5, 4, 3] as const).map((star) => ({ star, count: countOf('star', String(star)) })),
    by_region: named('region', REGIONS),
    by_province: mostFirst(named('province', PROVINCES)),
    by_group: named('group', PRODUCT_GROUPS),
    by_producer_type: mostFirst(named('producer_type', PRODUCER_TYPES)),
  };
}

function mostFirst(counts: NamedCount[]): NamedCount[] {
  return counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
