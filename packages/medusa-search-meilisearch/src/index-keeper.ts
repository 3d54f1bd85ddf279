import type { SearchTypes } from '@medusajs/framework/types';
import type { Engine } from './engine';
import { invalid, MeilisearchError } from './errors';
import { planIndex } from './index-plan';
import { indexSettings, settingsThatDiffer } from './index-settings';
import type { ResolvedOptions } from './options';

type Definition = SearchTypes.ResolvedSearchIndexDefinition;

export type IndexCondition =
  | { status: 'ok' }
  | { status: 'missing' }
  | { status: 'settings_differ'; settings: string[] };

const VALID_UID = /^[a-zA-Z0-9_-]{1,512}$/;

function isMissing(error: unknown): boolean {
  return error instanceof MeilisearchError && error.code === 'search_index_missing';
}

/** Sees to it that indexes exist with the settings of their definitions. */
export class IndexKeeper {
  constructor(
    readonly engine: Engine,
    readonly options: ResolvedOptions,
  ) {}

  /** The index's name on the server. */
  uid(physicalName: string): string {
    const uid = this.options.indexPrefix + physicalName;
    if (!VALID_UID.test(uid)) {
      throw invalid(`"${uid}" is no index name for Meilisearch: letters, digits, "-" and "_" only`);
    }
    return uid;
  }

  /** Compares the index `physicalName` with what the definition asks for. */
  async verify(physicalName: string, definition: Definition): Promise<IndexCondition> {
    const wanted = indexSettings(definition, this.options);
    const uid = this.uid(physicalName);
    try {
      const found = await this.engine.write((server) => server.index(uid).getSettings());
      const settings = settingsThatDiffer(wanted, found);
      return settings.length === 0 ? { status: 'ok' } : { status: 'settings_differ', settings };
    } catch (error) {
      if (isMissing(error)) return { status: 'missing' };
      throw error;
    }
  }

  /**
   * Makes the index where it is missing, and gives it the settings that it lacks. Resolves when they
   * are in force, with the condition in which it was found.
   */
  async ensure(physicalName: string, definition: Definition): Promise<IndexCondition> {
    const condition = await this.verify(physicalName, definition);
    if (condition.status === 'ok') return condition;
    const uid = this.uid(physicalName);
    if (condition.status === 'missing') await this.#create(uid, planIndex(definition).primaryKey);
    const settings = indexSettings(definition, this.options);
    await this.engine.complete((server) => server.index(uid).updateSettings(settings));
    return condition;
  }

  async #create(uid: string, primaryKey: string): Promise<void> {
    try {
      await this.engine.complete((server) => server.createIndex(uid, { primaryKey }));
    } catch (error) {
      // Another process may have been first.
      const isThere =
        error instanceof MeilisearchError && error.engineCode === 'index_already_exists';
      if (!isThere) throw error;
    }
  }
}
