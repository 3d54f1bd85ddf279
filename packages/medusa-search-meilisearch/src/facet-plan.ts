import type { SearchTypes } from '@medusajs/framework/types';
import { invalid, unsupported } from './errors';
import { bothFilters, compileFilters, existsFilter } from './filter-compiler';
import { fieldAt, type IndexPlan, type PlannedField } from './index-plan';

type Request = SearchTypes.SearchFacetRequest;
type Result = SearchTypes.SearchFacetResult;

/** What the engine says about the values of the requested fields. */
export interface FacetAnswer {
  distribution: Record<string, Record<string, number>>;
  stats: Record<string, { min: number; max: number }>;
}

/** One requested facet: what it needs from the engine, and how its result is read from that. */
export interface FacetPlan {
  field: string;
  /** Whether the engine has to tell the distribution of the field. */
  distribution: boolean;
  /** Filters whose matches have to be counted besides. */
  counted: string[];
  read(answer: FacetAnswer, counts: number[]): Result;
}

const DEFAULT_LIMIT = 10;

function valueFacet(
  field: PlannedField,
  request: Extract<Request, { type?: 'value' }>,
  maxValues: number,
): FacetPlan {
  const { limit = DEFAULT_LIMIT, sort = 'count', query = '' } = request;
  if (limit > maxValues) {
    throw unsupported(
      `A facet has at most ${maxValues} values ("${field.path}"): maxValuesPerFacet`,
    );
  }
  const needle = query.toLocaleLowerCase();
  return {
    field: field.path,
    distribution: true,
    counted: [],
    read: ({ distribution }) => {
      const told = Object.entries(distribution[field.path] ?? {});
      const values = told
        .filter(([value]) => value.toLocaleLowerCase().includes(needle))
        .map(([value, count]) => ({ value: facetValue(field, value), count }))
        .sort((a, b) =>
          sort === 'alpha'
            ? a.value.localeCompare(b.value)
            : b.count - a.count || a.value.localeCompare(b.value),
        );
      const rest = values.slice(limit).reduce((sum, { count }) => sum + count, 0);
      // Only with one value per document and all values told is the rest a number of documents.
      const isKnown = !field.isArray && told.length < maxValues;
      return {
        type: 'value',
        values: values.slice(0, limit),
        ...(isKnown && { other_count: rest }),
      };
    },
  };
}

function facetValue(field: PlannedField, value: string): string {
  return field.kind === 'date' ? new Date(Number(value)).toISOString() : value;
}

function assertNumeric(field: PlannedField, kind: string): void {
  if (field.kind !== 'number' && field.kind !== 'date') {
    throw invalid(`A ${kind} facet wants a field of numbers or dates ("${field.path}")`);
  }
}

function rangeFacet(
  field: PlannedField,
  { ranges }: Extract<Request, { type: 'range' }>,
  plan: IndexPlan,
): FacetPlan {
  assertNumeric(field, 'range');
  return {
    field: field.path,
    distribution: false,
    counted: ranges.map(({ from, to }) => {
      const bounds = { $gte: from, $lt: to };
      const isOpen = from === undefined && to === undefined;
      return isOpen ? existsFilter(field) : (compileFilters({ [field.path]: bounds }, plan) ?? '');
    }),
    read: (_, counts) => ({
      type: 'range',
      ranges: ranges.map(({ key, from, to }, position) => ({
        key: key ?? `${from ?? '*'}-${to ?? '*'}`,
        from,
        to,
        count: counts[position] ?? 0,
      })),
    }),
  };
}

/** Sum over the distribution; known when it accounts for every document that has a value. */
function sumOf(values: Record<string, number>, documents: number): number | undefined {
  const entries = Object.entries(values);
  const told = entries.reduce((sum, [, count]) => sum + count, 0);
  if (told !== documents) return undefined;
  return entries.reduce((sum, [value, count]) => sum + Number(value) * count, 0);
}

function statsFacet(field: PlannedField): FacetPlan {
  assertNumeric(field, 'stats');
  return {
    field: field.path,
    distribution: true,
    counted: [existsFilter(field)],
    read: ({ distribution, stats }, [count = 0]) => {
      const { min = 0, max = 0 } = stats[field.path] ?? {};
      const isSummed = field.kind === 'number' && !field.isArray && count > 0;
      const sum = isSummed ? sumOf(distribution[field.path] ?? {}, count) : undefined;
      return {
        type: 'stats',
        min,
        max,
        count,
        ...(sum !== undefined && { sum, avg: sum / count }),
      };
    },
  };
}

/** How each requested facet is got. Throws on one that the field or Meilisearch cannot give. */
export function planFacets(
  requests: SearchTypes.SearchOptions['facets'],
  plan: IndexPlan,
  maxValues: number,
): FacetPlan[] {
  return (requests ?? []).map((request) => {
    const wanted: Request = typeof request === 'string' ? { field: request } : request;
    const field = fieldAt(plan, wanted.field);
    if (wanted.type === 'range') return rangeFacet(field, wanted, plan);
    if (wanted.type === 'stats') return statsFacet(field);
    return valueFacet(field, wanted, maxValues);
  });
}

/** The filter of a count that a facet needs, within the matches of the search. */
export function countFilters(facets: FacetPlan[], base: string | undefined): string[] {
  return facets.flatMap(({ counted }) => counted.map((own) => bothFilters(base, own) ?? own));
}

/** Results by field, from what the engine told and from the counts in the order of `countFilters`. */
export function readFacets(
  facets: FacetPlan[],
  answer: FacetAnswer,
  counts: number[],
): Record<string, Result> | undefined {
  if (facets.length === 0) return undefined;
  let position = 0;
  return Object.fromEntries(
    facets.map((facet) => {
      const own = counts.slice(position, position + facet.counted.length);
      position += facet.counted.length;
      return [facet.field, facet.read(answer, own)];
    }),
  );
}
