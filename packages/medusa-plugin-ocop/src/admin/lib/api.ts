import { z } from 'zod';
import {
  applyResultSchema,
  certificateListSchema,
  certificateResponseSchema,
  decisionListSchema,
  decisionResponseSchema,
  decisionResultSchema,
  type ListingChangeStatus,
  listingChangeListSchema,
  previewResponseSchema,
} from './contract';
import { moderatedSchema, type ReviewStatus, reviewListSchema } from './review-contract';
import { request } from './request';
import { healthSchema, reconciledSchema } from './search-health-contract';

interface Paging {
  q?: string;
  limit: number;
  offset: number;
  /** A field, with `-` in front for descending. */
  order?: string;
}

export interface CertificateQuery extends Paging {
  standing?: string[];
  star?: string[];
  province?: string[];
  region?: string[];
  group?: string[];
  product_id?: string;
  decision_id?: string;
  /** 'YYYY-MM-DD' */
  expiring_before?: string;
}

export interface DecisionQuery extends Paging {
  kind?: string;
}

export interface ListingChangeQuery {
  status?: ListingChangeStatus;
  limit: number;
  offset: number;
}

export interface ReviewQuery {
  status?: ReviewStatus;
  reported?: 'true';
  limit: number;
  offset: number;
}

/** The head of a decision as an operator types it. Dates: 'YYYY-MM-DD'. */
interface DecisionHead {
  number: string;
  issuer: string;
  signed_on: string;
  effective_on: string;
}

export interface RevokeBody {
  decision: DecisionHead;
  certificate_ids: string[];
  reason_code: string;
  note?: string;
  /** Codes of warnings that the operator has acknowledged. */
  acknowledge?: string[];
  /** Certificates of the same products that stay in force. */
  leave?: string[];
}

export type ReinstateBody = Omit<RevokeBody, 'reason_code' | 'leave'>;

export type LinkBody = { product_id: string } & Pick<RevokeBody, 'note' | 'acknowledge'>;

/** Lists travel as `star=4,5`; an empty one does not narrow, so it is left out. */
function queryOf(query: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([key, value]): [string, string] => [
        key,
        Array.isArray(value) ? value.join(',') : String(value),
      ])
      .filter(([, value]) => value !== ''),
  );
}

async function get<Schema extends z.ZodType>(schema: Schema, path: string, query: object = {}) {
  return schema.parse(await request(path, { query: queryOf(query) }));
}

async function post<Schema extends z.ZodType>(schema: Schema, path: string, body: object) {
  return schema.parse(await request(path, { method: 'POST', body }));
}

export const api = {
  certificates: (query: CertificateQuery) =>
    get(certificateListSchema, '/admin/ocop/certificates', query),

  certificate: (id: string) =>
    get(certificateResponseSchema, `/admin/ocop/certificates/${encodeURIComponent(id)}`),

  revoke: (body: RevokeBody) => post(decisionResultSchema, '/admin/ocop/certificates/revoke', body),

  reinstate: (body: ReinstateBody) =>
    post(decisionResultSchema, '/admin/ocop/certificates/reinstate', body),

  previewRevocation: (body: RevokeBody) =>
    post(previewResponseSchema, '/admin/ocop/certificates/revoke/preview', body),

  previewReinstatement: (body: ReinstateBody) =>
    post(previewResponseSchema, '/admin/ocop/certificates/reinstate/preview', body),

  /** Enters an event about one certificate; the answer differs, and the pages read anew. */
  enterEvent: (path: string, body: object) => post(z.unknown(), path, body),

  linkProduct: (certificateId: string, body: LinkBody) =>
    post(
      certificateResponseSchema,
      `/admin/ocop/certificates/${encodeURIComponent(certificateId)}/product`,
      body,
    ),

  decisions: (query: DecisionQuery) => get(decisionListSchema, '/admin/ocop/decisions', query),

  decision: (id: string) =>
    get(decisionResponseSchema, `/admin/ocop/decisions/${encodeURIComponent(id)}`),

  listingChanges: (query: ListingChangeQuery) =>
    get(listingChangeListSchema, '/admin/ocop/listing-changes', query),

  applyListingChanges: () => post(applyResultSchema, '/admin/ocop/listing-changes/apply', {}),

  health: () => get(healthSchema, '/admin/ocop/health'),

  reconcileSearch: () => post(reconciledSchema, '/admin/ocop/search-health/reconcile', {}),

  reviews: (query: ReviewQuery) => get(reviewListSchema, '/admin/ocop/reviews', query),

  moderateReview: (id: string, body: { status: 'published' | 'rejected'; reason?: string }) =>
    post(moderatedSchema, `/admin/ocop/reviews/${encodeURIComponent(id)}/moderate`, body),

  replyToReview: (id: string, text: string | null) =>
    post(moderatedSchema, `/admin/ocop/reviews/${encodeURIComponent(id)}/reply`, { text }),
};
