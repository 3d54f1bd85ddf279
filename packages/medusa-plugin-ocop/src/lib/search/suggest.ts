import type { MedusaContainer, SearchTypes } from '@medusajs/framework/types';
import { type SuggestedPlace, suggestPlaces } from 'ocop-core';
import { certificationOf } from '../readers/resolve';
import { inForceFilters, onSaleFilters } from './enforced-filters';
import { type Asked, askEngines } from './engines/ask-engines';
import { laggingProducts } from './engines/lagging-products';
import { askedInTurn } from './engines/search-engines';
import { fieldWords } from './field-words';
import { HIT_FIELDS, type Hit, toHit } from './hit';
import { sortOrder } from './sort-order';
import { unconfirmedProductIds } from './unconfirmed-hits';
import { understandQuery } from './understand-query';

/** Among so many products of producers with the typed name, the producers are looked for. */
const PRODUCER_SAMPLE = 40;

export interface Suggestions {
  products: SuggestedProduct[];
  producers: { producer_id: string; name: string; handle: string | null; count: number }[];
  places: SuggestedPlace[];
  /** Name of the engine that answered. */
  engine: string;
}

type SuggestedProduct = Pick<
  Hit,
  | 'product_id'
  | 'handle'
  | 'title'
  | 'thumbnail'
  | 'star'
  | 'producer_name'
  | 'province_name'
  | 'price_from'
>;

/** What a buyer may mean who has typed so far. Only products in force today, and their producers. */
export async function suggest(
  container: MedusaContainer,
  { q, limit }: { q: string; limit: number },
  salesChannelIds: readonly string[],
): Promise<Suggestions> {
  const query = understandQuery(q);
  const places = suggestPlaces(query.text, limit);
  const certification = certificationOf(container);
  const { answer, engine } = await askEngines(
    container,
    await laggingProducts(certification),
    (asked) => (query.plain === '' ? Promise.resolve(NOTHING) : look(asked)),
  );
  return { ...answer, places, engine };

  async function look({ engine: asked, hidden }: Asked) {
    const filters = {
      ...inForceFilters({ today: certification.today(), hiddenProductIds: hidden }),
      ...onSaleFilters(salesChannelIds),
      ...(query.stars.length > 0 ? { star: query.stars } : {}),
    };
    const [marked, plain, producers] = await askedInTurn(asked).searchMany([
      typing(query.markedBeginning ?? query.plain, filters, query.markedBeginning ? limit : 0),
      typing(query.plain, filters, limit),
      {
        ...typing(fieldWords('producer', query.text), filters, PRODUCER_SAMPLE),
        fields: ['producer_id', 'producer_handle', 'producer_name'],
        search_options: {
          match_strategy: 'last',
          count: 'none',
          facets: [{ field: 'producer_id', type: 'value', limit: PRODUCER_SAMPLE }],
        },
      },
    ]);
    const hits = distinct([...(marked?.hits ?? []), ...(plain?.hits ?? [])]).slice(0, limit);
    const shown = hits.map(({ id, document }) => toHit(id, document));
    const unconfirmed = new Set(await unconfirmedProductIds(certification, shown));
    return {
      products: shown.filter(({ product_id }) => !unconfirmed.has(product_id)).map(suggested),
      producers: producersOf(producers).slice(0, limit),
    };
  }
}

const NOTHING: Pick<Suggestions, 'products' | 'producers'> = { products: [], producers: [] };

function typing(
  q: string,
  filters: SearchTypes.SearchFilters,
  take: number,
): SearchTypes.SearchQuery {
  return {
    entity: 'product',
    fields: HIT_FIELDS,
    filters: { ...filters, q },
    pagination: { skip: 0, take, order: sortOrder('relevance', true) },
    search_options: { match_strategy: 'last', count: 'none' },
  };
}

function distinct(hits: readonly SearchTypes.SearchHit[]): SearchTypes.SearchHit[] {
  return [...new Map(hits.map((hit) => [hit.id, hit])).values()];
}

function suggested(hit: Hit): SuggestedProduct {
  const { product_id, handle, title, thumbnail, star, producer_name, province_name, price_from } =
    hit;
  return { product_id, handle, title, thumbnail, star, producer_name, province_name, price_from };
}

function producersOf(result: SearchTypes.SearchResult | undefined): Suggestions['producers'] {
  const facet = result?.facets?.producer_id;
  const counts = new Map(
    facet?.type === 'value' ? facet.values.map(({ value, count }) => [value, count]) : [],
  );
  const producers = new Map(
    (result?.hits ?? []).map(({ document }) => [String(document.producer_id), document]),
  );
  return [...producers]
    .map(([producer_id, { producer_name, producer_handle }]) => ({
      producer_id,
      name: String(producer_name),
      handle: typeof producer_handle === 'string' ? producer_handle : null,
      count: counts.get(producer_id) ?? 1,
    }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'vi'));
}
