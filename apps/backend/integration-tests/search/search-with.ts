import type { ProductDocument } from 'medusa-plugin-ocop/lib/search/product-document';
import { requestedFilters } from 'medusa-plugin-ocop/lib/search/requested-filters';
import { type Engine, type Found, runSearch } from 'medusa-plugin-ocop/lib/search/run-search';
import { understandQuery } from 'medusa-plugin-ocop/lib/search/understand-query';
import { Vocabulary } from 'ocop-core';

/** The words that the shop would know of these products. */
export function vocabularyOf(documents: readonly ProductDocument[]): Vocabulary {
  return new Vocabulary(
    documents.flatMap(({ title, producer_name, commune, province_name, former_province_name }) =>
      [title, producer_name, commune, province_name, former_province_name].filter(
        (name) => name !== null,
      ),
    ),
  );
}

/** Asks as the shop does, without a certificate's dates: by relevance, ten unless told. */
export async function searchWith(
  engine: Engine,
  q: string,
  vocabulary: Vocabulary,
  { skip = 0, take = 10 }: { skip?: number; take?: number } = {},
): Promise<Found> {
  const query = understandQuery(q);
  return runSearch(engine, {
    query,
    filters: requestedFilters({}, query),
    enforced: {},
    facets: [],
    sort: 'relevance',
    skip,
    take,
    vocabulary,
  });
}
