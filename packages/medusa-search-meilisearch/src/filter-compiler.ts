import type { SearchTypes } from '@medusajs/framework/types';
import { invalid, unsupported } from './errors';
import { engineValue } from './field-values';
import { fieldAt, type IndexPlan, type PlannedField } from './index-plan';

/** Meilisearch indexes the first 468 bytes of a string for filters. */
const LONGEST_STRING = 468;

function fold(text: string): string {
  return text.trim().normalize('NFKD').toLowerCase();
}

/**
 * A value between double quotes. Meilisearch's filters can escape the quote, but no backslash that
 * stands before one. It compares compatibility forms, though: the full-width backslash is the same
 * character to it and needs no escaping.
 */
function quoted(value: string | number | boolean): string {
  return `"${String(value).replaceAll('\\', '\uFF3C').replaceAll('"', '\\"')}"`;
}

function attribute({ path }: PlannedField): string {
  return `"${path.replaceAll('"', '\\"')}"`;
}

function isBlank(value: string | number | boolean): boolean {
  return typeof value === 'string' && fold(value) === '';
}

function comparable(field: PlannedField, value: unknown): string | number | boolean {
  const cast = engineValue(field, value);
  if (typeof cast === 'string' && Buffer.byteLength(fold(cast)) > LONGEST_STRING) {
    throw invalid(`A filter on "${field.path}" is longer than ${LONGEST_STRING} bytes`);
  }
  return cast;
}

function any(clauses: string[]): string {
  return clauses.length === 1 ? String(clauses[0]) : `(${clauses.join(' OR ')})`;
}

function all(clauses: string[]): string {
  return clauses.length === 1 ? String(clauses[0]) : `(${clauses.join(' AND ')})`;
}

function not(clause: string): string {
  return `NOT (${clause})`;
}

/** Nulls are not stored: a document either has a value or lacks the field. */
function exists(field: PlannedField): string {
  return `${attribute(field)} EXISTS`;
}

function oneOf(field: PlannedField, values: readonly unknown[]): string {
  const absent = values.some((value) => value === null || value === undefined);
  const present = values
    .filter((value) => value !== null && value !== undefined)
    .map((value) => comparable(field, value));
  const listed = present.filter((value) => !isBlank(value)).map(quoted);
  return any([
    ...(absent ? [not(exists(field))] : []),
    ...(present.some(isBlank) ? [`${attribute(field)} IS EMPTY`] : []),
    ...(listed.length > 0 || (!absent && present.length === 0)
      ? [`${attribute(field)} IN [${listed.join(', ')}]`]
      : []),
  ]);
}

function compared(field: PlannedField, sign: string, value: unknown): string {
  if (field.kind === 'boolean' || value === null || value === undefined) {
    throw invalid(`"${field.path}" cannot be compared by ${sign} with ${String(value)}`);
  }
  return `${attribute(field)} ${sign} ${quoted(comparable(field, value))}`;
}

function startsWith(field: PlannedField, value: unknown): string {
  if (field.kind !== 'string' || typeof value !== 'string') {
    throw invalid(`$prefix wants a string and a field of text ("${field.path}")`);
  }
  return `${attribute(field)} STARTS WITH ${quoted(comparable(field, value))}`;
}

function containsAll(field: PlannedField, values: readonly unknown[]): string {
  if (values.length === 0) return exists(field);
  return all(values.map((value) => oneOf(field, [value])));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function assertArray(field: PlannedField, operator: string): PlannedField {
  if (!field.isArray) throw invalid(`${operator} wants an array field ("${field.path}")`);
  return field;
}

function operation(field: PlannedField, operator: string, value: unknown): string {
  switch (operator) {
    case '$eq':
      return oneOf(field, [value]);
    case '$ne':
      return not(oneOf(field, [value]));
    case '$in':
      return oneOf(field, listOf(value));
    case '$nin':
      return not(oneOf(field, listOf(value)));
    case '$gt':
      return compared(field, '>', value);
    case '$gte':
      return compared(field, '>=', value);
    case '$lt':
      return compared(field, '<', value);
    case '$lte':
      return compared(field, '<=', value);
    case '$exists':
      return value ? exists(field) : not(exists(field));
    case '$contains':
      return containsAll(assertArray(field, operator), listOf(value));
    case '$overlaps':
      return oneOf(assertArray(field, operator), listOf(value));
    case '$prefix':
      return startsWith(field, value);
    default:
      throw unsupported(`search-meilisearch has no operator ${operator} ("${field.path}")`);
  }
}

function isOperatorMap(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}

function onField(field: PlannedField, value: unknown): string {
  if (!isOperatorMap(value)) return oneOf(field, listOf(value));
  const operations = Object.entries(value).filter(([, operand]) => operand !== undefined);
  if (operations.length === 0) throw invalid(`The filter on "${field.path}" has no operator`);
  return all(operations.map(([operator, operand]) => operation(field, operator, operand)));
}

function branches(value: unknown, key: string): SearchTypes.SearchFilters[] {
  if (!Array.isArray(value)) throw invalid(`${key} wants a list of filters`);
  return value;
}

function group(key: string, value: unknown, plan: IndexPlan): string | undefined {
  if (key === '$not') {
    const inner = isOperatorMap(value) ? compileFilters(value, plan) : undefined;
    return inner === undefined ? undefined : not(inner);
  }
  const clauses = branches(value, key)
    .map((branch) => compileFilters(branch, plan))
    .filter((clause) => clause !== undefined);
  if (clauses.length === 0) return undefined;
  return key === '$and' ? all(clauses) : any(clauses);
}

/**
 * Meilisearch's filter expression for a tree of Medusa's, or `undefined` when it filters nothing.
 * Strings compare folded: trimmed, compatibility-decomposed, without case (marks count).
 * @throws MedusaError on an unknown field, an operator that Meilisearch lacks, a value of a wrong kind
 */
export function compileFilters(
  filters: SearchTypes.SearchFilters | Record<string, unknown> | undefined,
  plan: IndexPlan,
): string | undefined {
  const clauses = Object.entries(filters ?? {}).flatMap(([key, value]) => {
    if (value === undefined || key === 'q') return [];
    const isGroup = key === '$and' || key === '$or' || key === '$not';
    const clause = isGroup ? group(key, value, plan) : onField(fieldAt(plan, key), value);
    return clause === undefined ? [] : [clause];
  });
  return clauses.length === 0 ? undefined : all(clauses);
}

/** Both filters together; either may be missing. */
export function bothFilters(...filters: (string | undefined)[]): string | undefined {
  const present = filters.filter((filter) => filter !== undefined);
  return present.length === 0 ? undefined : all(present);
}

/** Documents that have a value at the field. */
export function existsFilter(field: PlannedField): string {
  return exists(field);
}
