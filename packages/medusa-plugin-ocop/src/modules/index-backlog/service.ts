import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { type Connection, readsOf, type SqlExecutor } from '../../kernel/sql-executor';
import {
  addPending,
  type BacklogCount,
  countPending,
  makeAllDue,
  type PendingDocument,
  postpone,
  readDue,
  removeWritten,
} from './pending-documents';

interface Dependencies {
  [ContainerRegistrationKeys.PG_CONNECTION]: Connection;
}

export interface IndexBacklogOptions {
  /** Injected clock; the system's by default. */
  clock?: () => Date;
}

/**
 * What search knows of its own indexes: which documents the primary has yet to take, and the edition of
 * all documents. Each is one statement of its own, outside of any transaction.
 */
export default class IndexBacklogModuleService {
  protected readonly sql_: SqlExecutor;
  protected readonly options_: IndexBacklogOptions;

  constructor(container: Dependencies, options: IndexBacklogOptions = {}) {
    this.sql_ = readsOf(container[ContainerRegistrationKeys.PG_CONNECTION]);
    this.options_ = options;
  }

  /** The injected clock. */
  now(): Date {
    return this.options_.clock?.() ?? new Date();
  }

  /** Notes that the primary index must be told of these products. `strict`: by a decision. */
  async add(productIds: readonly string[], strict: boolean): Promise<void> {
    await addPending(this.sql_, productIds, strict, this.now());
  }

  async listDue(limit: number): Promise<PendingDocument[]> {
    return readDue(this.sql_, this.now(), limit);
  }

  async removeWritten(written: readonly PendingDocument[]): Promise<void> {
    await removeWritten(this.sql_, written);
  }

  async postpone(pending: readonly PendingDocument[], error: string): Promise<void> {
    await postpone(this.sql_, pending, error, this.now());
  }

  /** What was put off is due at once: the primary is back. */
  async makeAllDue(): Promise<void> {
    await makeAllDue(this.sql_, this.now());
  }

  async count(): Promise<BacklogCount> {
    return countPending(this.sql_);
  }

  /**
   * Documents of an index have been written: no process believes what it remembers of it. A sequence,
   * since nobody may wait for another's transaction.
   */
  async raiseEdition(): Promise<void> {
    await this.sql_.execute("select nextval('ocop_search_edition')", []);
  }
}
