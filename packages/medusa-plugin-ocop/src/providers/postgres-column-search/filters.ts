import type { SearchTypes } from '@medusajs/framework/types';
import type { IndexPlan } from '@medusajs/search-postgres/dist/utils';
import { type Column, columnOf } from './columns';
import { oneOf, operatorCondition } from './operators';
import { isRecord, refusal } from './refusal';
import { and, or, type Sql, sql } from './sql';

type Filters = SearchTypes.SearchFilters;

/** The condition that a tree of filters stands for; null when it asks nothing. */
export function filterCondition(filters: Filters | undefined, plan: IndexPlan): Sql | null {
  const parts = Object.entries(filters ?? {}).flatMap(([key, asked]) => {
    if (key === 'q' || asked === undefined) return [];
    return branch(key, asked, plan) ?? [];
  });
  return parts.length > 0 ? and(parts) : null;
}

function branch(key: string, asked: unknown, plan: IndexPlan): Sql | null {
  switch (key) {
    case '$and':
    case '$or': {
      const parts = treesOf(asked).flatMap((tree) => filterCondition(tree, plan) ?? []);
      if (parts.length === 0) return null;
      return key === '$and' ? and(parts) : or(parts);
    }
    case '$not': {
      const part = filterCondition(treesOf(asked)[0], plan);
      return part && sql`NOT COALESCE(${part}, FALSE)`;
    }
    default: {
      const column = columnOf(plan, key);
      if (!column) throw refusal(`field "${key}" cannot be filtered by`);
      return fieldCondition(column, asked);
    }
  }
}

function treesOf(asked: unknown): Filters[] {
  return [asked].flat().filter((tree): tree is Filters => isRecord(tree));
}

function fieldCondition(column: Column, asked: unknown): Sql {
  if (!isRecord(asked)) return oneOf(column, [asked].flat());
  const operators = Object.entries(asked);
  if (operators.length === 0) throw refusal(`no operator is given for ${column.name}`);
  return and(operators.map(([operator, value]) => operatorCondition(column, operator, value)));
}
