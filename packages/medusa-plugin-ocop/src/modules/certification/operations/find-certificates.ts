import type { CalendarDate, Standing } from 'ocop-core';
import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';

/** Lists match any of their values; what is absent does not narrow. */
export interface CertificateFilter {
  standing?: readonly Standing[];
  star?: readonly number[];
  /** Codes of today's provinces, regions and groups. */
  province?: readonly string[];
  region?: readonly string[];
  group?: readonly string[];
  producer_id?: readonly string[];
  product_id?: readonly string[];
  /** Whether the certificate has its Medusa product yet. */
  linked?: boolean;
  /** Certificates in whose history this decision stands. */
  decision_id?: string;
  /** Words, folded, that product, producer, code or a decision's number must hold. */
  words?: readonly string[];
  /** In force (unless `standing` says otherwise), with that day or an earlier one as its last. */
  expiring_before?: CalendarDate;
}

/** Name in the HTTP contract → what is sorted. Folded names: the database's own order is by code point. */
const ORDER_COLUMNS = {
  created_at: 'c.created_at',
  product_name: 'lower(unaccent(c.product_name))',
  producer_name: 'lower(unaccent(p.name))',
  star: 'c.star',
  valid_from: 'c.valid_from',
  valid_to: 'ocop_last_day(c)',
} as const;

export type CertificateOrder = keyof typeof ORDER_COLUMNS;

export interface CertificatePage {
  limit: number;
  offset: number;
  order: { by: CertificateOrder; descending: boolean };
}

interface Condition {
  sql: string;
  params: unknown[];
}

/** Ids of one page, in order, and how many match in all; standing is computed for `today`. */
export async function findCertificates(
  sql: SqlExecutor,
  filter: CertificateFilter,
  page: CertificatePage,
  today: CalendarDate,
): Promise<{ ids: string[]; count: number }> {
  const conditions = conditionsOf(filter, today);
  const where = ['c.deleted_at is null', ...conditions.map((condition) => condition.sql)];
  const params = conditions.flatMap((condition) => condition.params);
  // Left joins, although the keys are never null: what a query does not use is then not joined.
  const from = `from ocop_certificate c
    left join ocop_producer p on p.id = c.producer_id
    left join ocop_decision recognition on recognition.id = c.recognition_decision_id
    left join ocop_decision revocation
      on revocation.id = coalesce(c.annulment_decision_id, c.revocation_decision_id)
   where ${where.join(' and ')}`;
  const direction = page.order.descending ? 'desc' : 'asc';
  const found = await rows<{ id: string }>(
    sql,
    `select c.id ${from}
      order by ${ORDER_COLUMNS[page.order.by]} ${direction}, c.id ${direction} limit ? offset ?`,
    [...params, page.limit, page.offset],
  );
  const [total] = await rows<{ count: number }>(
    sql,
    `select count(*)::int as count ${from}`,
    params,
  );
  return { ids: found.map(({ id }) => id), count: total?.count ?? 0 };
}

function conditionsOf(filter: CertificateFilter, today: CalendarDate): Condition[] {
  const standing = filter.standing ?? (filter.expiring_before ? ['in_force'] : undefined);
  const conditions = [
    standing && {
      sql: `ocop_standing(c, ?) in ${placeholders(standing)}`,
      params: [today, ...standing],
    },
    oneOf('c.star', filter.star),
    oneOf('c.current_province_code', filter.province),
    oneOf('c.current_region_code', filter.region),
    oneOf('c.current_group_code', filter.group),
    oneOf('c.producer_id', filter.producer_id),
    oneOf('c.product_id', filter.product_id),
    filter.linked !== undefined && {
      sql: `c.product_id is ${filter.linked ? 'not null' : 'null'}`,
      params: [],
    },
    filter.expiring_before && { sql: 'ocop_last_day(c) <= ?', params: [filter.expiring_before] },
    filter.decision_id && {
      sql: `c.id in (select certificate_id from ocop_certificate_event where decision_id = ?)`,
      params: [filter.decision_id],
    },
    ...(filter.words ?? []).map(holdsWord),
  ];
  return conditions.filter((condition) => typeof condition === 'object');
}

function oneOf(column: string, values: readonly unknown[] | undefined): Condition | undefined {
  return values && { sql: `${column} in ${placeholders(values)}`, params: [...values] };
}

const SEARCHED = `lower(unaccent(concat_ws(' ', c.product_name, p.name, c.verification_code,
  recognition.number, revocation.number)))`;

function holdsWord(word: string): Condition {
  return { sql: `strpos(${SEARCHED}, ?) > 0`, params: [word] };
}
