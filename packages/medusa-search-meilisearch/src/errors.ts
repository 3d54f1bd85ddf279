import { MedusaError } from '@medusajs/framework/utils';
import {
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  type Task,
} from 'meilisearch';

/**
 * What went wrong between the shop and its search engine:
 * - `search_unavailable`: nobody answers, or it cannot serve now;
 * - `search_timeout`: it did not answer in time;
 * - `search_task_timeout`: it took a write and has not applied it in time;
 * - `search_task_failed`: it refused to apply a write;
 * - `search_index_missing`: it has no such index;
 * - `search_index_settings`: the index is there without the settings of its definition;
 * - `search_unauthorized`: it does not know the key, or the key may not do this;
 * - `search_rejected`: it refuses the request.
 */
export type SearchErrorCode =
  | 'search_unavailable'
  | 'search_timeout'
  | 'search_task_timeout'
  | 'search_task_failed'
  | 'search_index_missing'
  | 'search_index_settings'
  | 'search_unauthorized'
  | 'search_rejected';

/** A MedusaError of the search engine; `code` says which, `engineCode` is the engine's own. */
export class MeilisearchError extends MedusaError {
  declare readonly code: SearchErrorCode;
  readonly engineCode: string | undefined;

  constructor(type: string, message: string, code: SearchErrorCode, engineCode?: string) {
    super(type, message, code);
    this.name = 'MeilisearchError';
    this.engineCode = engineCode;
  }
}

const { UNEXPECTED_STATE, INVALID_DATA, NOT_FOUND, NOT_ALLOWED } = MedusaError.Types;

const UNAVAILABLE: readonly string[] = [
  'search_unavailable',
  'search_timeout',
  'search_task_timeout',
] satisfies SearchErrorCode[];

/** Whether the engine could not be asked at all: another engine may answer, or a later attempt. */
export function isSearchUnavailable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && UNAVAILABLE.includes(String(error.code));
}

/** The query asks for something that Meilisearch cannot do. */
export function unsupported(message: string): MedusaError {
  return new MedusaError(NOT_ALLOWED, message);
}

/** The caller's data or definition is wrong. */
export function invalid(message: string): MedusaError {
  return new MedusaError(INVALID_DATA, message);
}

const SETTINGS_FAULTS = new Set([
  'invalid_search_filter',
  'invalid_document_filter',
  'invalid_search_sort',
  'invalid_search_facets',
  'invalid_search_distinct',
  'invalid_search_attributes_to_search_on',
  'invalid_multi_search_facets_by_index',
]);

/**
 * The server's own troubles, though some come with a status that blames the request. What is sent is
 * well-formed JSON: a payload is "malformed" when a full disk took only a part of it.
 */
const OWN_TROUBLES: ReadonlySet<string> = new Set([
  'malformed_payload',
  'no_space_left_on_device',
  'io_error',
  'internal',
  'too_many_open_files',
  'too_many_search_requests',
  'database_size_limit_reached',
]);

/**
 * Fields are checked against the definition before anything is sent; when the engine knows one of
 * them not to be filterable, sortable or searchable, it is the index that lost its settings.
 */
function lacksSettings(code: string, message: string): boolean {
  const about = /is not (filterable|sortable|searchable|facetable)|not (filterable|sortable)/;
  return SETTINGS_FAULTS.has(code) && about.test(message);
}

function fromApi(error: MeilisearchApiError): MeilisearchError {
  const { status } = error.response;
  const engineCode = error.cause?.code ?? '';
  const fault = (type: string, code: SearchErrorCode) =>
    new MeilisearchError(type, `Meilisearch: ${error.message}`, code, engineCode);
  if (engineCode === 'index_not_found') return fault(NOT_FOUND, 'search_index_missing');
  if (status === 401 || status === 403) return fault(UNEXPECTED_STATE, 'search_unauthorized');
  if (status >= 500 || status === 429 || status === 408 || OWN_TROUBLES.has(engineCode)) {
    return fault(UNEXPECTED_STATE, 'search_unavailable');
  }
  if (lacksSettings(engineCode, error.message)) {
    return fault(UNEXPECTED_STATE, 'search_index_settings');
  }
  return fault(INVALID_DATA, 'search_rejected');
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reason(error.cause) : error.message;
}

/** The error of a task that the server did not carry out: its own trouble, or a refusal. */
export function taskFailure(task: Task): MeilisearchError {
  const { uid, type, indexUid, status, error } = task;
  const reason = error?.message ?? 'no reason given';
  const message = `Meilisearch ${status} task ${uid} (${type}) on index "${indexUid}": ${reason}`;
  const isTrouble = OWN_TROUBLES.has(error?.code ?? '');
  const code = isTrouble ? 'search_unavailable' : 'search_task_failed';
  return new MeilisearchError(UNEXPECTED_STATE, message, code, error?.code);
}

/** Turns an error of the client into the shop's; errors that are already ours pass. */
export function toMedusaError(error: unknown): Error {
  if (error instanceof MedusaError) return error;
  if (error instanceof MeilisearchApiError) return fromApi(error);
  if (
    error instanceof MeilisearchRequestError &&
    error.cause instanceof MeilisearchRequestTimeOutError
  ) {
    const { timeout } = error.cause.cause;
    const message = `Meilisearch did not answer within ${timeout} ms`;
    return new MeilisearchError(UNEXPECTED_STATE, message, 'search_timeout');
  }
  const message = `Meilisearch cannot be reached: ${reason(error)}`;
  return new MeilisearchError(UNEXPECTED_STATE, message, 'search_unavailable');
}
