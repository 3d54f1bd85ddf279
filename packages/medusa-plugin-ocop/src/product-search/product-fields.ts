import type { SearchTypes } from '@medusajs/framework/types';
import { search } from '@medusajs/framework/utils';

/**
 * The fields of the index `product`. Codes are filtered and counted, never names. No field is named
 * like a core entity. A field that the shop enforces (`id`, `status`, `sales_channel_ids`,
 * `valid_*_ts`) must never be facetable: a disjunctive facet drops the filters on its own field.
 */
export const productFields: SearchTypes.SearchIndexFieldsInput = search.define({
  id: search.keyword().filterable().sortable(),
  handle: search.keyword(),
  thumbnail: search.keyword(),
  title: search.text().searchable({ weight: 3 }),
  status: search.keyword().filterable(),
  sales_channel_ids: search.keyword().array().filterable().retrievable(false),

  star: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ['value', 'range'] }),
  potential_five_star: search.boolean().filterable(),
  verification_code: search.keyword(),
  decision_number: search.keyword(),
  valid_from: search.keyword(),
  valid_to: search.keyword(),
  valid_from_ts: search.integer().filterable().sortable().retrievable(false),
  valid_to_ts: search.integer().filterable().retrievable(false),
  demo: search.boolean().filterable(),

  producer_id: search.keyword().filterable().facetable(),
  producer_handle: search.keyword().filterable(),
  producer_name: search.text().searchable({ weight: 2 }),
  producer_type: search.keyword().filterable().facetable(),

  commune: search.text().searchable({ weight: 1.5 }),
  province_code: search.keyword().filterable().facetable(),
  province_name: search.text().searchable({ weight: 1.5 }),
  former_province_code: search.keyword().filterable().facetable(),
  former_province_name: search.text().searchable({ weight: 1.5 }),
  region_code: search.keyword().filterable().facetable(),
  region_name: search.keyword(),
  group_code: search.keyword().filterable().facetable(),
  group_name: search.text().searchable(),

  /** What a buyer's words may mean: places, kinds of producer, groups, see `concepts.ts` of ocop-core. */
  concept_keys: search.keyword().array().filterable().retrievable(false),
  /** Which words decide that it is found, see `word-keys.ts`. */
  word_keys: search.keyword().array().filterable().retrievable(false),

  price_from: search.integer().filterable().sortable(),
  unit_price: search.keyword(),
  price_band: search.keyword().filterable().facetable().retrievable(false),

  gift: search.boolean().filterable().facetable(),
  for_export: search.boolean().filterable().facetable(),
  fair_slugs: search.keyword().array().filterable().facetable(),

  /** Name, producer and place with every mark written as a digit, see `marked-words.ts`. */
  marked_title: search.text().searchable({ weight: 3 }).retrievable(false),
  marked_words: search.text().searchable({ weight: 1.5 }).retrievable(false),
  /** Other spellings of the same words: abbreviations written out, i for y. */
  other_spellings: search.text().searchable({ weight: 2 }).retrievable(false),
  /** Other names of what the title says, see `synonym-words.ts`. */
  synonym_words: search.text().searchable().retrievable(false),
  /** Words of the title and of the producer's name alone, see `field-words.ts`. */
  title_words: search.text().searchable().retrievable(false),
  producer_words: search.text().searchable().retrievable(false),
  description_words: search.text().searchable().retrievable(false),

  /** By these two indexes are compared, see `stamp-document.ts`. */
  checksum: search.keyword(),
  slot: search.integer().filterable(),
  /** When it was written, in milliseconds: an index of yesterday is known by its newest. */
  indexed_at: search.integer().sortable(),
});
