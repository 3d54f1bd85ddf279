import type { MedusaContainer, SearchTypes } from '@medusajs/framework/types';
import { type SuggestedPlace, suggestPlaces } from 'ocop-core';
import { certificationOf } from '../container/resolve';
import { inForceFilters, onSaleFilters } from './enforced-filters';
import { askByRegister } from './engines/ask-by-register';
import type { Asked } from './engines/ask-engines';
import { laggingByEngine } from './engines/lagging-products';
import { askedInTurn } from './engines/search-engines';
import { fieldWords } from './field-words';
import { HIT_FIELDS, type Hit, toHit } from './hit';
import { lookAfterSearch } from './look-after-search';
import { sortOrder } from './sort-order';
import { unconfirmedHits } from './unconfirmed-hits';
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

/** What a buyer may mean who has typed so far. Only products on sale today, and their producers. */
export async function suggest(
  container: MedusaContainer,
  { q, limit }: { q: string; limit: number },
  salesChannelIds: readonly string[],
): Promise<Suggestions> {
  const query = understandQuery(q);
  const places = suggestPlaces(query.text, limit);
  const certification = certificationOf(container);
  const { answer, engine } = await askByRegister(container, async (asked) => {
    const found = query.plain === '' ? NOTHING : await find(asked);
    const look = await lookAfterSearch(
      container,
      found.products.map(({ product_id }) => product_id),
    );
    const unconfirmed = new Set(
      await unconfirmedHits(certification, found.products, look.standings),
    );
    const products = found.products.filter(({ product_id }) => !unconfirmed.has(product_id));
    return {
      answer: { ...found, products: products.map(suggested) },
      lagging: laggingByEngine(look.lagging),
    };
  });
  return { ...answer, places, engine };

  async function find({ engine: asked, hidden }: Asked): Promise<Found> {
    const filters = {
      ...inForceFilters({ today: certification.today(), hiddenProductIds: hidden }),
      ...onSaleFilters(salesChannelIds),
      ...(query.stars.length > 0 ? { star: query.stars } : {}),
    };
    const inVietnamese = query.spoken ? [query.spoken.marked ?? query.spoken.plain] : [];
    const asTyped = query.markedBeginning ? [query.markedBeginning, query.plain] : [query.plain];
    const [producers, ...products] = await askedInTurn(asked).searchMany([
      {
        ...typing(fieldWords('producer', query.text), filters, PRODUCER_SAMPLE),
        fields: ['producer_id', 'producer_handle', 'producer_name'],
        search_options: {
          match_strategy: 'last',
          count: 'none',
          facets: [{ field: 'producer_id', type: 'value', limit: PRODUCER_SAMPLE }],
        },
      },
      ...[...inVietnamese, ...asTyped].map((q) => typing(q, filters, limit)),
    ]);
    const hits = distinct(products.flatMap((result) => result.hits)).slice(0, limit);
    return {
      products: hits.map(({ id, document }) => toHit(id, document)),
      producers: producersOf(producers).slice(0, limit),
    };
  }
}

interface Found extends Pick<Suggestions, 'producers'> {
  products: Hit[];
}

const NOTHING: Found = { products: [], producers: [] };

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
