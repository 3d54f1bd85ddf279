import type { SearchTypes } from '@medusajs/framework/types';
import type { IndexPlan, LeafKind, PlannedField } from './index-plan';

function kindOf(value: unknown): LeafKind {
  if (value instanceof Date) return 'date';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

/** A filter's own value, or the first one among its operators and lists. */
function sample(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.values(value)
    .map(sample)
    .find((one) => one !== null && one !== undefined);
}

function fieldsOf(filters: unknown): PlannedField[] {
  return Object.entries(Object(filters)).flatMap(([key, value]) => {
    if (key === '$and' || key === '$or')
      return Object.values(Object(value)).flatMap((branch) => fieldsOf(branch));
    if (key === '$not') return fieldsOf(value);
    const kind = kindOf(sample(value));
    const type = kind === 'string' ? 'keyword' : kind === 'number' ? 'float' : kind;
    return [{ path: key, kind, isArray: true, definition: { type, filterable: true } }];
  });
}

/**
 * What filters tell of an index whose definition this process has not seen yet. Dates have to be
 * `Date` objects there: text may be meant as text.
 */
export function inferPlan(
  name: string,
  primaryKey: string,
  filters: SearchTypes.SearchFilters,
): IndexPlan {
  const fields = fieldsOf(filters).map((field) => [field.path, field] as const);
  return { name, primaryKey, fields: new Map(fields), searchable: [] };
}
