import type { Column } from './columns';
import { refusal } from './refusal';
import { join, or, raw, type Sql, sql } from './sql';

/** The condition of one operator on one column, with the meaning it has in the Search Module. */
export function operatorCondition(column: Column, operator: string, value: unknown): Sql {
  const name = raw(column.name);
  switch (operator) {
    case '$eq':
      return oneOf(column, [value]);
    case '$in':
      return oneOf(column, [value].flat());
    case '$ne':
      return noneOf(column, [value]);
    case '$nin':
      return noneOf(column, [value].flat());
    case '$exists':
      return value ? sql`${name} IS NOT NULL` : sql`${name} IS NULL`;
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return sql`${scalar(column)} ${raw(COMPARISONS[operator])} ${cast(column, value)}`;
    case '$contains':
      return sql`${list(column)} @> ${JSON.stringify([value].flat())}::jsonb`;
    case '$overlaps':
      return oneOf({ ...column, name: list(column).text }, [value].flat());
    case '$prefix':
      return sql`${scalar(column)} LIKE ${`${String(value)}%`}`;
    case '$like':
      return sql`${scalar(column)} LIKE ${String(value)}`;
    default:
      throw refusal(`unknown operator "${operator}"`);
  }
}

const COMPARISONS = { $gt: '>', $gte: '>=', $lt: '<', $lte: '<=' } as const;

/** Equals one of the values or, for a list, contains one of them; null means "has no value". */
export function oneOf(column: Column, values: readonly unknown[]): Sql {
  const name = raw(column.name);
  const given = values.filter((value) => value !== null && value !== undefined);
  const parts: Sql[] = given.length < values.length ? [sql`${name} IS NULL`] : [];
  if (column.type === 'jsonb') {
    parts.push(...given.map((value) => sql`${name} @> ${JSON.stringify([value])}::jsonb`));
  } else if (given.length > 0) {
    parts.push(
      sql`${name} IN (${join(
        given.map((value) => cast(column, value)),
        ', ',
      )})`,
    );
  }
  return parts.length > 0 ? or(parts) : raw('FALSE');
}

/** None of the values; a document without the field is none of them. */
function noneOf(column: Column, values: readonly unknown[]): Sql {
  if (values.length === 0) return raw('TRUE');
  return sql`NOT COALESCE(${oneOf(column, values)}, FALSE)`;
}

function scalar(column: Column): Sql {
  if (column.type === 'jsonb') throw refusal(`${column.name} is a list and has no order`);
  return raw(column.name);
}

function list(column: Column): Sql {
  if (column.type !== 'jsonb') throw refusal(`${column.name} is not a list`);
  return raw(column.name);
}

function cast(column: Column, value: unknown): Sql {
  switch (column.type) {
    case 'double precision': {
      const number = value instanceof Date ? value.getTime() : Number(value);
      if (Number.isNaN(number)) throw refusal(`${column.name} is compared with a number`);
      return sql`${number}`;
    }
    case 'boolean':
      return sql`${value === true || value === 'true'}`;
    default:
      return sql`${String(value)}`;
  }
}
