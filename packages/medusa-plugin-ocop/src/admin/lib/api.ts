import type { z } from 'zod';
import {
  certificateListSchema,
  certificateResponseSchema,
  decisionListSchema,
  decisionResponseSchema,
  decisionResultSchema,
  type ListingChangeStatus,
  listingChangeListSchema,
} from './contract';
import { sdk } from './sdk';

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
  kind?: string[];
}

export interface ListingChangeQuery {
  status?: ListingChangeStatus;
  limit: number;
  offset: number;
}

/** The head of a decision as an operator types it. Dates: 'YYYY-MM-DD'. */
export interface DecisionHead {
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
}

export type ReinstateBody = Omit<RevokeBody, 'reason_code'>;

async function get<Schema extends z.ZodType>(schema: Schema, path: string, query: object = {}) {
  return schema.parse(await sdk.client.fetch<unknown>(path, { query: { ...query } }));
}

async function post<Schema extends z.ZodType>(schema: Schema, path: string, body: object) {
  return schema.parse(await sdk.client.fetch<unknown>(path, { method: 'POST', body }));
}

export const api = {
  certificates: (query: CertificateQuery) =>
    get(certificateListSchema, '/admin/ocop/certificates', query),

  certificate: (id: string) =>
    get(certificateResponseSchema, `/admin/ocop/certificates/${encodeURIComponent(id)}`),

  revoke: (body: RevokeBody) =>
    post(decisionResultSchema, '/admin/ocop/certificates/revoke', body),

  reinstate: (body: ReinstateBody) =>
    post(decisionResultSchema, '/admin/ocop/certificates/reinstate', body),

  linkProduct: (certificateId: string, productId: string) =>
    sdk.client.fetch<unknown>(
      `/admin/ocop/certificates/${encodeURIComponent(certificateId)}/product`,
      { method: 'POST', body: { product_id: productId } },
    ),

  decisions: (query: DecisionQuery) => get(decisionListSchema, '/admin/ocop/decisions', query),

  decision: (id: string) =>
    get(decisionResponseSchema, `/admin/ocop/decisions/${encodeURIComponent(id)}`),

  listingChanges: (query: ListingChangeQuery) =>
    get(listingChangeListSchema, '/admin/ocop/listing-changes', query),

  applyListingChanges: () =>
    sdk.client.fetch<unknown>('/admin/ocop/listing-changes/apply', { method: 'POST', body: {} }),
};
