import { AUTHORITY_ASKS, AUTHORITY_DEEDS, AUTHORITY_EVENTS } from 'ocop-core';
import { z } from 'zod';
import { calendarDateSchema, countSchema, instantSchema, pageShape } from '../common.js';
import { errorSchema, invalidDataError } from '../errors.js';
import { problem } from '../problem.js';
import { paging } from '../query-values.js';
import { routes } from '../route.js';

const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1, { message: problem('empty') })
    .max(max);

export const authorityRequestSchema = z
  .object({
    id: z.string(),
    authority: z.string(),
    paper_number: z.string(),
    paper_date: calendarDateSchema,
    asks: z.enum(AUTHORITY_ASKS),
    words: z.string().describe('What is asked, as the paper says it.'),
    seller_id: z.string().nullable(),
    seller_name: z.string().nullable(),
    received_at: instantSchema,
    due_at: instantSchema.describe('The law wants it done by then.'),
    urgency: z.enum(['calm', 'soon', 'late', 'closed']),
    sale_stopped: z.boolean().describe('The goods of its seller are off the shelf for it.'),
    closed_at: instantSchema.nullable(),
    closed_by: z.string().nullable(),
    files: z.array(z.object({ id: z.string(), file_name: z.string(), url: z.string() })),
    history: z.array(
      z.object({
        type: z.enum(AUTHORITY_EVENTS),
        at: instantSchema,
        actor: z.string(),
        note: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'AuthorityRequest' });

export const authorityRequestsQuery = z.object({
  ...paging(),
  state: z.enum(['open', 'closed']).default('open'),
});

export const authorityRequestsAnswer = z.object({
  requests: z.array(authorityRequestSchema.omit({ files: true, history: true })),
  ...pageShape,
  counts: z.object({ open: countSchema, closed: countSchema }),
});

export const authorityRequestAnswer = z.object({ request: authorityRequestSchema });

export const newAuthorityRequestBody = z
  .strictObject({
    authority: text(200),
    paper_number: text(60),
    paper_date: calendarDateSchema,
    received_at: instantSchema.describe('From then on the clock runs; not in the future.'),
    asks: z.enum(AUTHORITY_ASKS),
    words: text(4000),
    seller_id: z.string().min(1).max(64).nullish(),
  })
  .meta({ id: 'NewAuthorityRequest' });

export const authorityDeedBody = z
  .strictObject({ deed: z.enum(AUTHORITY_DEEDS), words: text(2000) })
  .meta({ id: 'AuthorityDeedBody' });

export const closeAuthorityRequestBody = z
  .strictObject({ words: text(2000) })
  .meta({ id: 'CloseAuthorityRequest' });

const closedError = errorSchema
  .extend({ type: z.literal('conflict'), code: z.literal('authority_request_closed') })
  .meta({ id: 'AuthorityRequestClosed', description: 'Nothing is added to what is closed.' });

const invalid = { 400: [invalidDataError] } as const;
const changed = { ...invalid, 409: [closedError] } as const;

/** What operators do with requests of authorities. */
export const authorityRequestRoutes = routes({
  authorityRequests: {
    method: 'GET',
    path: '/admin/authority-requests',
    summary: 'Requests of authorities with their clocks, those that are due first',
    query: authorityRequestsQuery,
    answer: authorityRequestsAnswer,
    errors: invalid,
  },
  enterAuthorityRequest: {
    method: 'POST',
    path: '/admin/authority-requests',
    summary: 'Enter a request; the same paper of the same authority is one',
    body: newAuthorityRequestBody,
    answer: authorityRequestAnswer,
    errors: invalid,
  },
  authorityRequest: {
    method: 'GET',
    path: '/admin/authority-requests/:id',
    summary: 'One request with its files and its history',
    answer: authorityRequestAnswer,
  },
  addAuthorityFile: {
    method: 'POST',
    path: '/admin/authority-requests/:id/files',
    summary: 'Add a paper: multipart, with the `file`, a picture or PDF of at most 8 MB',
    answer: authorityRequestAnswer,
    errors: changed,
  },
  doForAuthority: {
    method: 'POST',
    path: '/admin/authority-requests/:id/deeds',
    summary: 'Say what was done; a sale stop takes the seller’s goods off the shelf at once',
    body: authorityDeedBody,
    answer: authorityRequestAnswer,
    errors: changed,
  },
  closeAuthorityRequest: {
    method: 'POST',
    path: '/admin/authority-requests/:id/close',
    summary: 'Close it, and say how; a sale stop stays',
    body: closeAuthorityRequestBody,
    answer: authorityRequestAnswer,
    errors: changed,
  },
});

export type AuthorityRequest = z.input<typeof authorityRequestSchema>;
export type AuthorityRequests = z.input<typeof authorityRequestsAnswer>;
export type NewAuthorityRequestBody = z.output<typeof newAuthorityRequestBody>;
export type AuthorityDeedBody = z.output<typeof authorityDeedBody>;
export type CloseAuthorityRequestBody = z.output<typeof closeAuthorityRequestBody>;
