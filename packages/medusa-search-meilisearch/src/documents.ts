import type { SearchTypes } from '@medusajs/framework/types';
import { projectDocument } from '@medusajs/framework/utils';
import { invalid } from './errors';
import { engineValue, shopValue, wellFormed } from './field-values';
import type { IndexPlan, PlannedField } from './index-plan';

type Fields = ReadonlyMap<string, PlannedField>;
type Convert = (field: PlannedField, value: unknown) => unknown;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}

/**
 * Applies `convert` to every leaf and keeps the shape. Undeclared fields, nulls and what is empty
 * without them fall away.
 */
function mapLeaves(value: unknown, path: string, fields: Fields, convert: Convert): unknown {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    const items = value
      .map((item) => mapLeaves(item, path, fields, convert))
      .filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  const field = fields.get(path);
  if (field) return convert(field, value);
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value)
    .map(([key, item]) => [
      key,
      mapLeaves(item, path === '' ? key : `${path}.${key}`, fields, convert),
    ])
    .filter(([, item]) => item !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const VALID_ID = /^[a-zA-Z0-9_-]{1,511}$/;

/**
 * A document as Meilisearch keeps it: declared fields only, without nulls, dates as milliseconds.
 * @throws MedusaError when its key is not a valid id (letters, digits, "-" and "_", at most 511): such
 *   a document would fail all that are written with it
 */
export function toEngineDocument(
  document: SearchTypes.SearchDocument,
  plan: IndexPlan,
): Record<string, unknown> {
  const key = document[plan.primaryKey];
  if (typeof key !== 'string' || !VALID_ID.test(key)) {
    throw invalid(
      `Search index "${plan.name}": ${JSON.stringify(key)} is no valid document id for Meilisearch`,
    );
  }
  const mapped = mapLeaves(document, '', plan.fields, engineValue);
  return { ...(isRecord(mapped) ? mapped : {}), [plan.primaryKey]: wellFormed(key) };
}

/**
 * A reader of hits: their requested paths, as the shop reads them. Fields at the top of a document are
 * looked up one by one, which takes a fifth of the time of walking through it.
 */
export function documentReader(
  paths: readonly string[],
  plan: IndexPlan,
): (hit: Record<string, unknown>) => Record<string, unknown> {
  const isFlat = (path: string) => plan.fields.has(path) && !path.includes('.');
  const flat = paths.filter(isFlat);
  const nested = paths.filter((path) => !isFlat(path));
  return (hit) => {
    const document: Record<string, unknown> = {};
    for (const path of flat) {
      const value = mapLeaves(hit[path], path, plan.fields, shopValue);
      if (value !== undefined) document[path] = value;
    }
    if (nested.length === 0) return document;
    const rest = mapLeaves(projectDocument(hit, nested), '', plan.fields, shopValue);
    return isRecord(rest) ? { ...document, ...rest } : document;
  };
}
