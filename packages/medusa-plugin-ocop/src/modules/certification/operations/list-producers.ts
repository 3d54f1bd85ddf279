import type { CalendarDate, StarLevel } from 'ocop-core';
import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';

/** Lists match any of their values; what is absent does not narrow. Codes are today's. */
export interface ProducerFilter {
  province?: readonly string[];
  region?: readonly string[];
  group?: readonly string[];
}

export interface ProducerPage {
  /** `most`: those with most certificates in force first; `handle`: stable, for walking through all. */
  order: 'most' | 'handle';
  limit: number;
  offset: number;
}

/** A producer with products certified today. */
export interface ListedProducer {
  handle: string;
  name: string;
  type: string;
  province_code: string;
  /** Certificates in force that the filter leaves. */
  count: number;
  /** The most stars among them. */
  star: StarLevel;
  /** Last day on which one of them counts. */
  valid_to: CalendarDate;
}

const ORDERS = { most: 'count desc, star desc, p.handle', handle: 'p.handle' } as const;

/** One page of the producers with products certified on a day, and how many there are. */
export async function listProducers(
  sql: SqlExecutor,
  filter: ProducerFilter,
  page: ProducerPage,
  today: CalendarDate,
): Promise<{ producers: ListedProducer[]; count: number }> {
  const conditions = [
    { column: 'c.current_province_code', values: filter.province },
    { column: 'c.current_region_code', values: filter.region },
    { column: 'c.current_group_code', values: filter.group },
  ].flatMap(({ column, values }) => (values ? [{ column, values }] : []));
  const where = conditions.map(({ column, values }) => ` and ${column} in ${placeholders(values)}`);
  const from = `from ocop_certificate c join ocop_producer p on p.id = c.producer_id
   where c.deleted_at is null and p.deleted_at is null and c.product_id is not null
     and ocop_standing(c, ?) = 'in_force'${where.join('')}`;
  const params = [today, ...conditions.flatMap(({ values }) => values)];
  const producers = await rows<ListedProducer>(
    sql,
    `select p.handle, p.name, p.type, max(c.current_province_code) as province_code,
            count(*)::int as count, max(c.star) as star, max(ocop_last_day(c)) as valid_to
       ${from} group by p.id order by ${ORDERS[page.order]} limit ? offset ?`,
    [...params, page.limit, page.offset],
  );
  const [total] = await rows<{ count: number }>(
    sql,
    `select count(distinct c.producer_id)::int as count ${from}`,
    params,
  );
  return { producers, count: total?.count ?? 0 };
}
