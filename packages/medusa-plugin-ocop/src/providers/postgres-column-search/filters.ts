import type { SearchTypes } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import type { IndexPlan } from '@medusajs/search-postgres/dist/utils';
import { type Column, columnOf } from './columns';
import { and, none, or, type Sql, sql } from './sql';

type Value = SearchTypes.SearchFilterValue;

/** The condition that a tree of filters stands for; null when it asks nothing. */
export function filterCondition(
  filters: SearchTypes.SearchFilters | undefined,
  plan: IndexPlan,
): Sql | null {
  const parts = Object.entries(filters ?? {}).flatMap(([key, asked]): Sql[] => {
    if (key === 'q' || asked === undefined) return [];
    const part = branch(key, asked, plan);
    return part ? [part] : [];
  });
  return parts.length > 0 ? and(parts) : null;
}

function branch(
  key: string,
  asked: NonNullable<SearchTypes.SearchFilters[string]>,
  plan: IndexPlan,
): Sql | null {
  if (key === '$and' || key === '$or') {
    const parts = trees(asked).flatMap((tree) => filterCondition(tree, plan) ?? []);
    if (parts.length === 0) return null;
    return key === '$and' ? and(parts) : or(parts);
  }
  if (key === '$not') {
    const [tree] = trees(asked);
    const part = filterCondition(tree, plan);
    return part && sql`NOT COALESCE(${part}, FALSE)`;
  }
  const column = columnOf(plan, key);
  if (!column) throw refusal(`field "${key}" cannot be filtered by`);
  return fieldCondition(column, asked);
}

function trees(asked: unknown): SearchTypes.SearchFilters[] {
  return [asked].flat().filter((tree): tree is SearchTypes.SearchFilters => isTree(tree));
}

function isTree(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}

function fieldCondition(column: Column, asked: unknown): Sql {
  if (!isTree(asked) || Array.isArray(asked)) return oneOf(column, [asked].flat());
  const operators = Object.entries(asked as object);
  if (operators.length === 0) throw refusal(`empty operator map on ${column.name}`);
  return and(operators.map(([operator, value]) => operatorCondition(column, operator, value)));
}
