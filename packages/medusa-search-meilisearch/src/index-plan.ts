import type { SearchTypes } from '@medusajs/framework/types';
import { invalid, unsupported } from './errors';

export type LeafKind = 'string' | 'number' | 'date' | 'boolean';

/** A leaf of the definition, with all that compiling needs to know of it. */
export interface PlannedField {
  /** Dotted path in the document. */
  path: string;
  kind: LeafKind;
  /** Whether one document can hold several values, through itself or an object above it. */
  isArray: boolean;
  definition: SearchTypes.SearchFieldDefinition;
}

export interface IndexPlan {
  name: string;
  primaryKey: string;
  fields: ReadonlyMap<string, PlannedField>;
  /** Paths matched against free text, heaviest first: Meilisearch ranks by their order. */
  searchable: readonly string[];
}

type Definition = SearchTypes.ResolvedSearchIndexDefinition;

function kindOf(path: string, type: SearchTypes.SearchFieldKind): LeafKind {
  switch (type) {
    case 'keyword':
    case 'text':
      return 'string';
    case 'integer':
    case 'float':
      return 'number';
    case 'date':
      return 'date';
    case 'boolean':
      return 'boolean';
    default:
      throw unsupported(`search-meilisearch holds no fields of type "${type}" ("${path}")`);
  }
}

function leaves(
  fields: Record<string, SearchTypes.SearchFieldDefinition>,
  prefix = '',
  inArray = false,
): PlannedField[] {
  return Object.entries(fields).flatMap(([name, definition]) => {
    const path = prefix + name;
    const isArray = inArray || definition.array === true;
    if (definition.type === 'object') {
      return leaves(definition.fields ?? {}, `${path}.`, isArray);
    }
    return [{ path, kind: kindOf(path, definition.type), isArray, definition }];
  });
}

function weightOf({ definition }: PlannedField): number {
  return typeof definition.searchable === 'object' ? (definition.searchable.weight ?? 1) : 1;
}

function isSearchable({ definition }: PlannedField): boolean {
  return definition.searchable === true || typeof definition.searchable === 'object';
}

const plans = new WeakMap<Record<string, SearchTypes.SearchFieldDefinition>, IndexPlan>();

/** The definition's leaves, worked out once per definition. Throws on what Meilisearch cannot hold. */
export function planIndex(index: Definition): IndexPlan {
  const known = plans.get(index.fields);
  if (known) return known;
  const fields = leaves(index.fields);
  const plan: IndexPlan = {
    name: index.name,
    primaryKey: index.primary_key,
    fields: new Map(fields.map((field) => [field.path, field])),
    searchable: fields
      .filter(isSearchable)
      .sort((a, b) => weightOf(b) - weightOf(a))
      .map(({ path }) => path),
  };
  plans.set(index.fields, plan);
  return plan;
}

/** The field at a path; throws when the index does not declare it. */
export function fieldAt(plan: IndexPlan, path: string): PlannedField {
  const field = plan.fields.get(path);
  if (!field) throw invalid(`Search index "${plan.name}" has no field "${path}"`);
  return field;
}

/** Whether documents can be filtered and told apart by a field; the primary key always can. */
export function isFilterable(plan: IndexPlan, path: string): boolean {
  const { filterable, facetable } = fieldAt(plan, path).definition;
  return path === plan.primaryKey || filterable === true || Boolean(facetable);
}
