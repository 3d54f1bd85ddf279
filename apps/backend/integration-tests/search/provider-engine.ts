import type { ISearchProvider, SearchTypes } from '@medusajs/framework/types';
import type { ProductDocument } from 'medusa-plugin-ocop/product-search/product-document';
import { productFields } from 'medusa-plugin-ocop/product-search/product-fields';
import type { Engine } from 'medusa-plugin-ocop/product-search/search-plan';

const BATCH = 1000;

/** A provider of Medusa's Search Module holding one index, asked as the module asks it. */
export class ProviderEngine implements Engine {
  private readonly index: SearchTypes.ResolvedSearchIndexDefinition;

  constructor(
    private readonly provider: ISearchProvider,
    name: string,
    settings: SearchTypes.SearchIndexSettings = { typo_tolerance: { enabled: false } },
  ) {
    this.index = {
      name,
      entity: 'product',
      provider: name,
      primary_key: 'id',
      physical_name: name,
      definition_hash: name,
      fields: productFields.toFields(),
      settings,
      seed: async function* () {},
    };
  }

  async load(documents: readonly ProductDocument[]): Promise<void> {
    await this.provider.upsertIndex({ index: this.index });
    for (let start = 0; start < documents.length; start += BATCH) {
      await this.provider.upsertDocuments({
        index: this.index.physical_name,
        definition: this.index,
        documents: documents.slice(start, start + BATCH),
      });
    }
  }

  async searchMany(queries: SearchTypes.SearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    const asked = queries.map((query) => this.asked(query));
    if (this.provider.searchMany) return this.provider.searchMany(asked);
    return Promise.all(asked.map((query) => this.provider.search(query)));
  }

  private asked({ fields, filters, pagination, search_options }: SearchTypes.SearchQuery) {
    const { q, ...conditions } = filters ?? {};
    return {
      index: this.index,
      attributes_to_retrieve: fields ?? ['id'],
      q,
      filters: conditions,
      pagination: { skip: 0, take: 20, ...pagination },
      search_options,
    };
  }
}
