import type { SearchTypes } from '@medusajs/framework/types';
import type { IndexPlan } from '@medusajs/search-postgres/dist/utils';
import { type Column, columnOf } from './columns';
import { refusal } from './refusal';
import { join, raw, type Sql, sql } from './sql';

const DEFAULT_TAKE = 20;
const DEFAULT_FACET_VALUES = 10;

export interface Facet {
  field: string;
  limit?: number;
  sort?: 'count' | 'alpha';
}

export interface StatementInput {
  table: string;
  plan: IndexPlan;
  /** What matches; empty matches everything. */
  conditions: Sql[];
  /** Relevance of a match; absent without words. */
  rank: Sql | null;
  pagination: SearchTypes.SearchPagination | undefined;
  facets: readonly Facet[];
  count: boolean;
}

/**
 * One statement for a page, its count and its facets: the matching rows are found once, with only the
 * columns that ordering and counting need; documents are fetched for the page alone.
 */
export function searchStatement(input: StatementInput): Sql {
  const { conditions, rank, facets, count } = input;
  const order = orderOf(input);
  const facetColumns = facets.map(({ field }) => required(input.plan, field));
  const columns = [...new Set([...order.columns, ...facetColumns.map(({ name }) => name)])];
  const selected = [
    raw('"id"'),
    sql`${rank ?? raw('0::float4')} AS score`,
    ...columns.map((name) => raw(name)),
  ];
  const where = conditions.length > 0 ? sql`WHERE ${join(conditions, ' AND ')}` : raw('');
  const answers = [
    sql`(${hits(input, order)}) AS hits`,
    raw(count ? '(SELECT COUNT(*)::int FROM matched) AS count' : 'NULL AS count'),
    ...facets.map((facet, index) => facetValues(facet, index, required(input.plan, facet.field))),
  ];
  return sql`WITH matched AS MATERIALIZED (
    SELECT ${join(selected, ', ')} FROM ${raw(`"${input.table}"`)} ${where}
  ) SELECT ${join(answers, ', ')}`;
}

interface Order {
  columns: string[];
  clause: string;
}

function orderOf({ plan, pagination, rank }: StatementInput): Order {
  const asked = Object.entries(pagination?.order ?? {});
  if (asked.length === 0) return { columns: [], clause: rank ? 'score DESC, "id"' : '"id"' };
  const columns: string[] = [];
  const clauses = asked.map(([field, direction]) => {
    const way = direction === 'ASC' ? 'ASC' : 'DESC';
    if (field === '_score') return `score ${way}`;
    const { name, type } = required(plan, field);
    if (type === 'jsonb') throw refusal(`cannot sort by "${field}"`);
    columns.push(name);
    return `${name} ${way} NULLS LAST`;
  });
  return { columns, clause: clauses.join(', ') };
}

function hits({ table, pagination }: StatementInput, order: Order): Sql {
  const { take = DEFAULT_TAKE, skip = 0 } = pagination ?? {};
  if (take === 0) return raw(`SELECT '[]'::json`);
  return sql`SELECT COALESCE(json_agg(json_build_object(
      'id', "id", 'score', score, 'document', document
    ) ORDER BY ${raw(order.clause)}), '[]'::json)
    FROM (SELECT * FROM matched ORDER BY ${raw(order.clause)} LIMIT ${take} OFFSET ${skip}) page
    JOIN (SELECT "id" AS stored_id, "document" FROM ${raw(`"${table}"`)}) stored
      ON stored_id = page."id"`;
}

function facetValues(facet: Facet, index: number, column: Column): Sql {
  const name = raw(column.name);
  const values =
    column.type === 'jsonb'
      ? sql`SELECT jsonb_array_elements_text(${name}) AS value FROM matched`
      : sql`SELECT ${name} AS value FROM matched`;
  const order = raw(facet.sort === 'alpha' ? 'value' : 'count DESC, value');
  return sql`(SELECT COALESCE(json_agg(json_build_object('value', value, 'count', count)), '[]'::json)
    FROM (SELECT value::text AS value, count FROM (
      SELECT value, COUNT(*)::int AS count FROM (${values}) listed
      WHERE value IS NOT NULL GROUP BY value) counted
      ORDER BY ${order} LIMIT ${facet.limit ?? DEFAULT_FACET_VALUES}) best
    ) AS ${raw(`facet_${index}`)}`;
}

function required(plan: IndexPlan, field: string): Column {
  const column = columnOf(plan, field);
  if (!column) throw refusal(`cannot sort or count by "${field}"`);
  return column;
}
