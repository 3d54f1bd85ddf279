import {
  adminReviewsAnswer,
  applyAnswer,
  certificateAnswer,
  certificatesAnswer,
  decisionAnswer,
  decisionResultAnswer,
  decisionsAnswer,
  healthAnswer,
  listingChangesAnswer,
  listingDecisionsAnswer,
  listingPolicyAnswer,
  type listingPolicyBody,
  type ModerationBody,
  moderationAnswer,
  previewAnswer,
  type productLinkBody,
  type ReplyBody,
  type ReviewStatus,
  reconciliationAnswer,
  type reinstateBody,
  replyAnswer,
  type revokeBody,
} from 'ocop-contract';
import { z } from 'zod';
import type { ListingChangeStatus } from './contract';
import { request } from './request';

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

/** What operators enter, as the contract takes it. */
export type RevokeBody = z.input<typeof revokeBody>;
export type ReinstateBody = z.input<typeof reinstateBody>;
export type ListingPolicyBody = z.input<typeof listingPolicyBody>;
export type LinkBody = z.input<typeof productLinkBody>;

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
    get(certificatesAnswer, '/admin/ocop/certificates', query),

  certificate: (id: string) =>
    get(certificateAnswer, `/admin/ocop/certificates/${encodeURIComponent(id)}`),

  revoke: (body: RevokeBody) => post(decisionResultAnswer, '/admin/ocop/certificates/revoke', body),

  reinstate: (body: ReinstateBody) =>
    post(decisionResultAnswer, '/admin/ocop/certificates/reinstate', body),

  previewRevocation: (body: RevokeBody) =>
    post(previewAnswer, '/admin/ocop/certificates/revoke/preview', body),

  previewReinstatement: (body: ReinstateBody) =>
    post(previewAnswer, '/admin/ocop/certificates/reinstate/preview', body),

  /** Enters an event about one certificate; the answer differs, and the pages read anew. */
  enterEvent: (path: string, body: object) => post(z.unknown(), path, body),

  linkProduct: (certificateId: string, body: LinkBody) =>
    post(
      certificateAnswer,
      `/admin/ocop/certificates/${encodeURIComponent(certificateId)}/product`,
      body,
    ),

  decisions: (query: DecisionQuery) => get(decisionsAnswer, '/admin/ocop/decisions', query),

  decision: (id: string) => get(decisionAnswer, `/admin/ocop/decisions/${encodeURIComponent(id)}`),

  listingChanges: (query: ListingChangeQuery) =>
    get(listingChangesAnswer, '/admin/ocop/listing-changes', query),

  applyListingChanges: () => post(applyAnswer, '/admin/ocop/listing-changes/apply', {}),

  listingPolicy: () => get(listingPolicyAnswer, '/admin/ocop/listing-policy'),

  writeListingPolicy: (body: ListingPolicyBody) =>
    post(listingPolicyAnswer, '/admin/ocop/listing-policy', body),

  listingDecisions: (certificateId: string) =>
    get(listingDecisionsAnswer, '/admin/ocop/listing-decisions', {
      certificate_id: certificateId,
    }),

  health: () => get(healthAnswer, '/admin/ocop/health'),

  reconcileSearch: () => post(reconciliationAnswer, '/admin/ocop/search-health/reconcile', {}),

  reviews: (query: ReviewQuery) => get(adminReviewsAnswer, '/admin/ocop/reviews', query),

  moderateReview: (id: string, body: ModerationBody) =>
    post(moderationAnswer, `/admin/ocop/reviews/${encodeURIComponent(id)}/moderate`, body),

  replyToReview: (id: string, text: ReplyBody['text']) =>
    post(replyAnswer, `/admin/ocop/reviews/${encodeURIComponent(id)}/reply`, { text }),
};
