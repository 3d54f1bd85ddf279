import type { SearchTypes } from '@medusajs/framework/types';
import { z } from '@medusajs/framework/zod';
import type { Facet } from './statement';

const answerRow = z.looseObject({
  hits: z.array(
    z.object({ id: z.string(), score: z.number(), document: z.record(z.string(), z.unknown()) }),
  ),
  count: z.number().nullable(),
});
const facetValues = z.array(z.object({ value: z.string(), count: z.number() }));

export interface Answer {
  hits: z.output<typeof answerRow>['hits'];
  count: number | null;
  facets: Record<string, SearchTypes.SearchFacetResult> | undefined;
}

/** The single row that a search statement answers with. */
export function readAnswer(row: unknown, facets: readonly Facet[]): Answer {
  const { hits, count, ...rest } = answerRow.parse(row);
  const counted = facets.map(({ field }, index): [string, SearchTypes.SearchFacetResult] => [
    field,
    { type: 'value', values: facetValues.parse(rest[`facet_${index}`]) },
  ]);
  return { hits, count, facets: counted.length > 0 ? Object.fromEntries(counted) : undefined };
}
