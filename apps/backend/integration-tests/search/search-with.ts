import type { ProductDocument } from 'medusa-plugin-ocop/product-search/product-document';
import { requestedFilters } from 'medusa-plugin-ocop/product-search/requested-filters';
import { runSearch } from 'medusa-plugin-ocop/product-search/run-search';
import type { Engine, Found } from 'medusa-plugin-ocop/product-search/search-plan';
import { understandQuery } from 'medusa-plugin-ocop/product-search/understand-query';
import type { SearchRequest } from 'ocop-contract';
import { Vocabulary } from 'ocop-core';

/** The words that the shop would know of these products. */
export function vocabularyOf(documents: readonly ProductDocument[]): Vocabulary {
  const vocabulary = new Vocabulary(documents.map(({ title }) => title));
  vocabulary.add(
    documents.flatMap(({ producer_name, commune, province_name, former_province_name }) =>
      [producer_name, commune, province_name, former_province_name].filter((name) => name !== null),
    ),
    { ofOthers: true },
  );
  return vocabulary;
}

/** Asks as the shop does, without a certificate's dates: by relevance, ten unless told. */
export async function searchWith(
  engine: Engine,
  q: string,
  vocabulary: Vocabulary,
  {
    skip = 0,
    take = 10,
    sort = 'relevance',
  }: { skip?: number; take?: number; sort?: SearchRequest['sort'] } = {},
): Promise<Found> {
  const query = understandQuery(q);
  return runSearch(engine, {
    query,
    filters: requestedFilters({}, query),
    enforced: {},
    facets: [],
    sort,
    skip,
    take,
    vocabulary,
  });
}
