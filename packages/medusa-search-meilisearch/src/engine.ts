import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import {
  type EnqueuedTask,
  type FederatedMultiSearchParams,
  Meilisearch,
  type MultiSearchQuery,
  type SearchResponse,
  type Task,
} from 'meilisearch';
import { MeilisearchError, taskFailure, toMedusaError } from './errors';
import type { ResolvedOptions } from './options';
import { SearchConnection } from './search-connection';

const { UNEXPECTED_STATE } = MedusaError.Types;

const FIRST_PAUSE = 10;
const LONGEST_PAUSE = 250;

function client({ host, apiKey }: ResolvedOptions, timeout: number): Meilisearch {
  return new Meilisearch({
    host,
    apiKey,
    timeout,
    // Compressed answers over a kept connection wait for a delayed acknowledgement: 43 ms a search.
    requestInit: { headers: { 'accept-encoding': 'identity' } },
  });
}

/** The server: calls with the shop's errors, and waits for what it does in the background. */
export class Engine {
  readonly #reading: Meilisearch;
  readonly #searching: SearchConnection;
  readonly #writing: Meilisearch;
  readonly #taskTimeoutMs: number;

  constructor(
    options: ResolvedOptions,
    readonly logger: Pick<Logger, 'warn' | 'info'>,
  ) {
    this.#reading = client(options, options.timeoutMs);
    this.#searching = new SearchConnection(options);
    this.#writing = client(options, options.writeTimeoutMs);
    this.#taskTimeoutMs = options.taskTimeoutMs;
  }

  /** A call that somebody waits for. */
  async read<T>(call: (server: Meilisearch) => Promise<T>): Promise<T> {
    return call(this.#reading).catch((error: unknown) => {
      throw toMedusaError(error);
    });
  }

  /** Several searches in one round trip; their answers in the same order. */
  async searchTogether(queries: MultiSearchQuery[]): Promise<SearchResponse[]> {
    const { results } = await this.#search<{ results: SearchResponse[] }>({ queries });
    return results;
  }

  /** Weighted queries that answer together. */
  async searchFederated(params: FederatedMultiSearchParams): Promise<SearchResponse> {
    return this.#search<SearchResponse>(params);
  }

  async #search<Answer>(body: unknown): Promise<Answer> {
    return this.#searching.post<Answer>('multi-search', body).catch((error: unknown) => {
      throw toMedusaError(error);
    });
  }

  /** A call that may take longer. */
  async write<T>(call: (server: Meilisearch) => Promise<T>): Promise<T> {
    return call(this.#writing).catch((error: unknown) => {
      throw toMedusaError(error);
    });
  }

  /**
   * The task when the server is done with it, whether it succeeded or not.
   * @throws MeilisearchError `search_task_timeout` after `timeoutMs`
   */
  async settled(taskUid: number, timeoutMs = this.#taskTimeoutMs): Promise<Task> {
    const end = Date.now() + timeoutMs;
    for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE)) {
      const task = await this.write((server) => server.tasks.getTask(taskUid));
      if (task.status !== 'enqueued' && task.status !== 'processing') return task;
      if (Date.now() + pause > end) {
        const message = `Meilisearch has not applied task ${taskUid} within ${timeoutMs} ms`;
        throw new MeilisearchError(UNEXPECTED_STATE, message, 'search_task_timeout');
      }
      await sleep(pause);
    }
  }

  /** Does something in the background and waits for it; throws when the server refused it. */
  async complete(call: (server: Meilisearch) => Promise<EnqueuedTask>): Promise<Task> {
    const { taskUid } = await this.write(call);
    const task = await this.settled(taskUid);
    if (task.status !== 'succeeded') throw taskFailure(task);
    return task;
  }
}
