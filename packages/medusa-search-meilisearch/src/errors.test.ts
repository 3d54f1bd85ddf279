import { MeilisearchApiError, MeilisearchRequestError } from 'meilisearch';
import { expect, test } from 'vitest';
import { invalid, isSearchUnavailable, taskFailure, toMedusaError } from './errors';

function answer(status: number, code: string, message = 'says why') {
  const body = { message, code, type: 'invalid_request', link: '' };
  return toMedusaError(new MeilisearchApiError(new Response(null, { status }), body));
}

test.each([
  [404, 'index_not_found', 'search_index_missing', 'not_found'],
  [401, 'missing_authorization_header', 'search_unauthorized', 'unexpected_state'],
  [403, 'invalid_api_key', 'search_unauthorized', 'unexpected_state'],
  [400, 'invalid_search_locales', 'search_rejected', 'invalid_data'],
  [413, 'payload_too_large', 'search_rejected', 'invalid_data'],
  [400, 'malformed_payload', 'search_unavailable', 'unexpected_state'],
  [422, 'no_space_left_on_device', 'search_unavailable', 'unexpected_state'],
  [503, 'too_many_search_requests', 'search_unavailable', 'unexpected_state'],
  [500, 'internal', 'search_unavailable', 'unexpected_state'],
])('an answer of %i %s is %s', (status, engineCode, code, type) => {
  const error = answer(status, engineCode);
  expect(error).toMatchObject({ code, type, engineCode, message: 'Meilisearch: says why' });
  expect(isSearchUnavailable(error)).toBe(code === 'search_unavailable');
});

test('a field that the definition declares and the index does not know is lost settings', () => {
  const message = 'Index `product`: Attribute `star` is not filterable.';
  const error = answer(400, 'invalid_search_filter', message);
  expect(error).toMatchObject({ code: 'search_index_settings', type: 'unexpected_state' });
  expect(answer(400, 'invalid_search_filter', 'Expression too deep')).toMatchObject({
    code: 'search_rejected',
  });
});

test('an answer that is not of the engine is an outage, with its reason', () => {
  const refused = new Error('connect ECONNREFUSED');
  const error = toMedusaError(new MeilisearchRequestError('http://x', refused));
  expect(error).toMatchObject({
    code: 'search_unavailable',
    message: 'Meilisearch cannot be reached: connect ECONNREFUSED',
  });
  expect(toMedusaError(new SyntaxError('Unexpected token <'))).toMatchObject({
    code: 'search_unavailable',
  });
  const own = invalid('ours');
  expect(toMedusaError(own)).toBe(own);
  expect(isSearchUnavailable(own)).toBe(false);
});

test.each([
  ['no_space_left_on_device', 'search_unavailable'],
  ['invalid_document_id', 'search_task_failed'],
])('a task that failed by %s is %s', (engineCode, code) => {
  const error = taskFailure({
    uid: 7,
    batchUid: null,
    canceledBy: null,
    indexUid: 'product_v1',
    type: 'documentAdditionOrUpdate',
    status: 'failed',
    error: { message: 'says why', code: engineCode, type: '', link: '' },
    duration: null,
    enqueuedAt: '',
    startedAt: null,
    finishedAt: null,
  });
  expect(error).toMatchObject({ code, engineCode, type: 'unexpected_state' });
  expect(error.message).toBe(
    'Meilisearch failed task 7 (documentAdditionOrUpdate) on index "product_v1": says why',
  );
});
