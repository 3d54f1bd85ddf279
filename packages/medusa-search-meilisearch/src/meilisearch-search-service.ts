import type { Logger, SearchTypes } from '@medusajs/framework/types';
import { AbstractSearchProviderService, extractPrimaryKeyFilter } from '@medusajs/framework/utils';
import type { SearchResponse } from 'meilisearch';
import { toEngineDocument } from './documents';
import { Engine } from './engine';
import { invalid, isSearchUnavailable } from './errors';
import { compileFilters } from './filter-compiler';
import { type IndexCondition, IndexKeeper } from './index-keeper';
import { planIndex } from './index-plan';

import { indexSettings, PROVIDER_ID } from './index-settings';
import { inferPlan } from './inferred-plan';
import { KnownDefinitions } from './known-definitions';
import { parseOptions, type ResolvedOptions } from './options';
import type { Federation } from './query-options';
import { planSearch, type SearchPlan } from './search-plan';
import { Writes } from './writes';

type Definition = SearchTypes.ResolvedSearchIndexDefinition;

export interface SearchHealth {
  available: boolean;
  /** Milliseconds that the answer took. */
  duration_ms: number;
  error?: string;
}

export type IndexReport = (IndexCondition | { status: 'unknown' }) & { physical_name?: string };

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Medusa search provider `search-meilisearch`. Construction does no I/O: the shop boots without it. */
export class MeilisearchSearchService extends AbstractSearchProviderService {
  static override identifier = PROVIDER_ID;

  readonly #options: ResolvedOptions;
  readonly #engine: Engine;
  readonly #keeper: IndexKeeper;
  readonly #writes: Writes;
  readonly #definitions = new KnownDefinitions();

  constructor({ logger = console }: { logger?: Pick<Logger, 'warn' | 'info'> }, options: unknown) {
    super();
    this.#options = parseOptions(options);
    this.#engine = new Engine(this.#options, logger);
    this.#keeper = new IndexKeeper(this.#engine, this.#options);
    this.#writes = new Writes(this.#engine, this.#options.waitForWrites);
  }

  /**
   * Makes the index with the settings of its definition, and waits until they are in force. When the
   * server cannot be reached the index is made before the first write instead, so that migrations and
   * boot do not hang on it; a definition that Meilisearch cannot serve throws either way.
   */
  override async upsertIndex({ index }: { index: Definition }): Promise<SearchTypes.SearchTask> {
    const name = index.physical_name;
    this.#keeper.uid(name);
    indexSettings(index, this.#options);
    this.#definitions.written(index);
    try {
      await this.#keeper.ensure(name, index);
    } catch (error) {
      if (!isSearchUnavailable(error)) throw error;
      this.#engine.logger.warn(
        `[Search] Index "${name}" is made before its first write: ${messageOf(error)}`,
      );
      return { index: name, status: 'enqueued' };
    }
    return { index: name, status: 'succeeded' };
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    const uid = this.#keeper.uid(index);
    const task = await this.#writes.remove(index, (server) => server.deleteIndex(uid));
    this.#definitions.deleted(index);
    return task;
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const prefix = this.#options.indexPrefix;
    const [{ results }, { indexes }] = await this.#engine.write((server) =>
      Promise.all([server.getRawIndexes({ limit: 10_000 }), server.getStats()]),
    );
    return results
      .filter(({ uid }) => uid.startsWith(prefix))
      .map(({ uid, createdAt, updatedAt }) => ({
        name: uid.slice(prefix.length),
        provider: PROVIDER_ID,
        document_count: indexes[uid]?.numberOfDocuments ?? 0,
        created_at: new Date(createdAt),
        updated_at: new Date(updatedAt),
      }));
  }

  /**
   * Adds or replaces documents. Before, an index that got lost or lost its settings is made again:
   * it never comes back without them.
   */
  override async upsertDocuments({
    index,
    definition,
    documents,
  }: {
    index: string;
    definition: Definition;
    documents: SearchTypes.SearchDocument[];
  }): Promise<SearchTypes.SearchTask> {
    if (documents.length === 0) return { index, status: 'succeeded' };
    const plan = planIndex(definition);
    const rows = documents.map((document) => toEngineDocument(document, plan));
    this.#definitions.written({ ...definition, physical_name: index });
    const condition = await this.#keeper.ensure(index, definition);
    if (condition.status !== 'ok') {
      this.#engine.logger.warn(
        `[Search] Index "${index}" was found ${condition.status} and has its settings again; it may lack documents`,
      );
    }
    const uid = this.#keeper.uid(index);
    return this.#writes.send(index, (server) =>
      server.index(uid).addDocuments(rows, { primaryKey: plan.primaryKey }),
    );
  }

  override async deleteDocuments({
    index,
    filters,
  }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    const definition = this.#definitions.of(index);
    const primary_key = definition?.primary_key ?? 'id';
    const ids = extractPrimaryKeyFilter(filters, { primary_key });
    const uid = this.#keeper.uid(index);
    if (ids) return this.#writes.remove(index, (server) => server.index(uid).deleteDocuments(ids));
    if (definition) await this.#keeper.ensure(index, definition);
    const plan = definition ? planIndex(definition) : inferPlan(index, primary_key, filters);
    const filter = compileFilters(filters, plan);
    if (filter === undefined) throw invalid('Deleting documents wants a filter that is not empty');
    return this.#writes.remove(index, (server) => server.index(uid).deleteDocuments({ filter }));
  }

  override async clearIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    const uid = this.#keeper.uid(index);
    return this.#writes.remove(index, (server) => server.index(uid).deleteAllDocuments());
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    return this.#run(this.#plan(input));
  }

  /** All searches in one round trip, with whatever their facets need; federated ones beside it. */
  override async searchMany(
    inputs: SearchTypes.ProviderSearchQuery[],
  ): Promise<SearchTypes.SearchResult[]> {
    const plans = inputs.map((input) => this.#plan(input));
    const plain = plans.filter(({ federated }) => !federated);
    const [answers, federated] = await Promise.all([
      this.#ask(plain.flatMap(({ queries }) => queries)),
      Promise.all(plans.map((plan) => (plan.federated ? this.#run(plan) : undefined))),
    ]);
    let position = 0;
    return plans.map((plan, at) => {
      const done = federated[at];
      if (done) return done;
      const own = answers.slice(position, position + plan.queries.length);
      position += plan.queries.length;
      return plan.read(own);
    });
  }

  /**
   * Merges the hits of several weighted queries over one index; each hit counts once, with its best
   * weighted score. The filters, sorting and page of `input` hold for all of them. The same can be
   * said through the Search Module: `search_options.provider_options['search-meilisearch'].federation`.
   */
  async searchFederated(
    input: SearchTypes.ProviderSearchQuery,
    federation: Federation,
  ): Promise<SearchTypes.SearchResult> {
    const options = input.search_options ?? {};
    const own = { ...options.provider_options?.[PROVIDER_ID], federation };
    return this.search({
      ...input,
      search_options: {
        ...options,
        provider_options: { ...options.provider_options, [PROVIDER_ID]: own },
      },
    });
  }

  /** The write's task in its final state: `failed` with the engine's error when it was refused. */
  async waitForTask(
    task: SearchTypes.SearchTask,
    options: { timeout_ms?: number } = {},
  ): Promise<SearchTypes.SearchTask> {
    return this.#writes.outcome(task, options.timeout_ms);
  }

  /** Whether the server answers, within the timeout of a search. Never throws. */
  async health(): Promise<SearchHealth> {
    const start = performance.now();
    const passed = () => Math.round(performance.now() - start);
    try {
      await this.#engine.read((server) => server.health());
      return { available: true, duration_ms: passed() };
    } catch (error) {
      return { available: false, duration_ms: passed(), error: messageOf(error) };
    }
  }

  /**
   * Whether an index is there with the settings of its definition. By name, it is the index that this
   * process last searched or wrote; `unknown` before that.
   */
  async verifyIndex(index: string | Definition): Promise<IndexReport> {
    const definition = typeof index === 'string' ? this.#definitions.of(index) : index;
    if (!definition) return { status: 'unknown' };
    const { physical_name } = definition;
    return { ...(await this.#keeper.verify(physical_name, definition)), physical_name };
  }

  /** Makes an index right again (without documents that it lost); tells how it was found. */
  async repairIndex(index: string | Definition): Promise<IndexReport> {
    const definition = typeof index === 'string' ? this.#definitions.of(index) : index;
    if (!definition) return { status: 'unknown' };
    const { physical_name } = definition;
    return { ...(await this.#keeper.ensure(physical_name, definition)), physical_name };
  }

  /** Exchanges two indexes at once (documents and settings), for a rebuild beside the live one. */
  async swapIndexes(one: string, other: string): Promise<void> {
    const indexes: [string, string] = [this.#keeper.uid(one), this.#keeper.uid(other)];
    await this.#engine.complete((server) => server.swapIndexes([{ indexes, rename: false }]));
  }

  #plan(input: SearchTypes.ProviderSearchQuery): SearchPlan {
    this.#definitions.searched(input.index);
    return planSearch(input, this.#keeper.uid(input.index.physical_name), this.#options);
  }

  async #run(plan: SearchPlan): Promise<SearchTypes.SearchResult> {
    if (!plan.federated) return plan.read(await this.#ask(plan.queries));
    const asked = plan.federated.map((params) => this.#engine.searchFederated(params));
    return plan.read(await Promise.all(asked));
  }

  async #ask(queries: SearchPlan['queries']): Promise<SearchResponse[]> {
    if (queries.length === 0) return [];
    return this.#engine.searchTogether(queries);
  }
}
