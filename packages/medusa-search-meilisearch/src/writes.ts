import type { SearchTypes } from '@medusajs/framework/types';
import type { EnqueuedTask, Meilisearch } from 'meilisearch';
import type { Engine } from './engine';
import { MeilisearchError, taskFailure } from './errors';

type Call = (server: Meilisearch) => Promise<EnqueuedTask>;

/** Writes and what becomes of them. */
export class Writes {
  constructor(
    readonly engine: Engine,
    readonly waits: boolean,
  ) {}

  /** Sends a write; where this waits, resolves when it is applied and throws when it was refused. */
  async send(index: string, call: Call): Promise<SearchTypes.SearchTask> {
    const { taskUid } = await this.engine.write(call);
    const accepted = { id: String(taskUid), index };
    if (!this.waits) return { ...accepted, status: 'enqueued' };
    const done = await this.engine.settled(taskUid);
    if (done.status !== 'succeeded') throw taskFailure(done);
    return { ...accepted, status: 'succeeded' };
  }

  /** Sends a removal. What is to go from an index that is not there is gone already. */
  async remove(index: string, call: Call): Promise<SearchTypes.SearchTask> {
    try {
      return await this.send(index, call);
    } catch (error) {
      const isGone = error instanceof MeilisearchError && error.engineCode === 'index_not_found';
      if (isGone) return { index, status: 'succeeded' };
      throw error;
    }
  }

  /** The task in its final state. */
  async outcome(task: SearchTypes.SearchTask, timeoutMs?: number): Promise<SearchTypes.SearchTask> {
    if (task.id === undefined || task.status === 'succeeded' || task.status === 'failed') {
      return task;
    }
    const done = await this.engine.settled(Number(task.id), timeoutMs);
    if (done.status === 'succeeded') return { ...task, status: 'succeeded' };
    const error = { message: taskFailure(done).message, code: done.error?.code };
    return { ...task, status: 'failed', error };
  }
}
