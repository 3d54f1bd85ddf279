import type { SearchTypes } from '@medusajs/framework/types';
import { z } from '@medusajs/framework/zod';
import { invalid } from './errors';
import { PROVIDER_ID } from './index-settings';

const matchingStrategy = z.enum(['all', 'last', 'frequency']);

const federatedQuery = z
  .object({
    q: z.string(),
    weight: z.number().nonnegative().default(1),
    match_strategy: z.enum(['all', 'any', 'last']).optional(),
    matching_strategy: matchingStrategy.optional(),
    attributes_to_search_on: z.array(z.string()).optional(),
    /** ANDed with the filters of the search itself. */
    filters: z.record(z.string(), z.unknown()).optional(),
    min_score: z.number().min(0).max(1).optional(),
  })
  .strict();

/** What a query may say under `search_options.provider_options['search-meilisearch']`. */
const queryOptions = z
  .object({
    /** Meilisearch's own strategy, instead of what `match_strategy` maps to. */
    matching_strategy: matchingStrategy.optional(),
    /** Further queries over the same index whose hits are merged with those of the search itself. */
    federation: z
      .object({ weight: z.number().nonnegative().default(1), queries: z.array(federatedQuery) })
      .strict()
      .optional(),
  })
  .strict();

export type Federation = NonNullable<z.input<typeof queryOptions>['federation']>;
export type FederatedQuery = z.output<typeof federatedQuery>;
export type QueryOptions = z.output<typeof queryOptions>;
export type EngineStrategy = z.output<typeof matchingStrategy>;

/** The query's extensions; throws a MedusaError that names what is wrong. */
export function queryOptionsOf(input: SearchTypes.ProviderSearchQuery): QueryOptions {
  const given = input.search_options?.provider_options?.[PROVIDER_ID];
  if (given === undefined) return {};
  const parsed = queryOptions.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw invalid(`search_options.provider_options["${PROVIDER_ID}"]: ${faults.join('; ')}`);
}
