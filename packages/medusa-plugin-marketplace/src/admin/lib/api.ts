import { adminSellerRoutes, type BodyOf, pathOf, type Route } from 'ocop-contract';
import type { z } from 'zod';
import { request } from './request';

export type SellerDecision = BodyOf<typeof adminSellerRoutes.decideOnSeller>;
export type IdentityCheckInput = BodyOf<typeof adminSellerRoutes.checkIdentity>;
export type VneidInput = BodyOf<typeof adminSellerRoutes.setVneid>;
export type ClaimDecision = BodyOf<typeof adminSellerRoutes.judgeClaim>;

export interface SellerQuery {
  q?: string;
  state?: readonly string[];
  limit: number;
  offset: number;
}

export type PointInput = BodyOf<typeof adminSellerRoutes.addPoint>;
export type ListingDecision = BodyOf<typeof adminSellerRoutes.decideOnListing>;

interface Sent {
  /** What stands for the parameters of the path. */
  parameters?: Readonly<Record<string, string>>;
  query?: object;
  body?: object;
}

/** Lists travel as `state=applied,approved`; what is empty is left out. */
function queryOf(query: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query)
      .map(([key, value]): [string, string] => [key, [value ?? ''].flat().join(',')])
      .filter(([, value]) => value !== ''),
  );
}

/** Asks a route of the contract, and reads its answer by it. */
async function ask<Answer extends z.ZodType>(
  route: Route & { answer: Answer },
  { parameters, query = {}, body }: Sent = {},
): Promise<z.output<Answer>> {
  const answer = await request(pathOf(route, parameters), {
    method: route.method,
    query: queryOf(query),
    body: route.method === 'POST' ? (body ?? {}) : undefined,
  });
  return route.answer.parse(answer);
}

export const api = {
  sellers: (query: SellerQuery) => ask(adminSellerRoutes.sellers, { query }),

  seller: (id: string) => ask(adminSellerRoutes.seller, { parameters: { id } }),

  decide: (id: string, body: SellerDecision) =>
    ask(adminSellerRoutes.decideOnSeller, { parameters: { id }, body }),

  checkIdentity: (id: string, body: IdentityCheckInput) =>
    ask(adminSellerRoutes.checkIdentity, { parameters: { id }, body }),

  setVneid: (id: string, body: VneidInput) =>
    ask(adminSellerRoutes.setVneid, { parameters: { id }, body }),

  judgeClaim: (id: string, claim_id: string, body: ClaimDecision) =>
    ask(adminSellerRoutes.judgeClaim, { parameters: { id, claim_id }, body }),

  listings: (query: { state?: readonly string[]; limit: number; offset: number }) =>
    ask(adminSellerRoutes.listings, { query }),

  listing: (id: string) => ask(adminSellerRoutes.listing, { parameters: { id } }),

  decideOnListing: (id: string, body: ListingDecision) =>
    ask(adminSellerRoutes.decideOnListing, { parameters: { id }, body }),

  sellerOrders: (query: { filter?: string; limit: number; offset: number }) =>
    ask(adminSellerRoutes.sellerOrders, { query }),

  cases: (query: { state?: string; limit: number; offset: number }) =>
    ask(adminSellerRoutes.adminCases, { query }),

  orderCase: (id: string) => ask(adminSellerRoutes.adminCase, { parameters: { id } }),

  decideCase: (id: string, body: BodyOf<typeof adminSellerRoutes.decideCase>) =>
    ask(adminSellerRoutes.decideCase, { parameters: { id }, body }),

  points: (query: { q?: string; limit: number; offset: number }) =>
    ask(adminSellerRoutes.points, { query }),

  /** @param id none: a new one */
  keepPoint: (id: string | null, body: PointInput) =>
    id === null
      ? ask(adminSellerRoutes.addPoint, { body })
      : ask(adminSellerRoutes.changePoint, { parameters: { id }, body }),

  removePoint: (id: string) => ask(adminSellerRoutes.removePoint, { parameters: { id } }),

  importPoints: (table: string) => ask(adminSellerRoutes.importPoints, { body: { table } }),

  authorityRequests: (query: { state: string; limit: number; offset: number }) =>
    ask(adminSellerRoutes.authorityRequests, { query }),

  authorityRequest: (id: string) => ask(adminSellerRoutes.authorityRequest, { parameters: { id } }),

  enterAuthorityRequest: (body: BodyOf<typeof adminSellerRoutes.enterAuthorityRequest>) =>
    ask(adminSellerRoutes.enterAuthorityRequest, { body }),

  doForAuthority: (id: string, body: BodyOf<typeof adminSellerRoutes.doForAuthority>) =>
    ask(adminSellerRoutes.doForAuthority, { parameters: { id }, body }),

  closeAuthorityRequest: (
    id: string,
    body: BodyOf<typeof adminSellerRoutes.closeAuthorityRequest>,
  ) => ask(adminSellerRoutes.closeAuthorityRequest, { parameters: { id }, body }),

  addAuthorityFile: (id: string, file: File) => {
    const body = new FormData();
    body.set('file', file);
    return ask(adminSellerRoutes.addAuthorityFile, { parameters: { id }, body });
  },

  questions: (query: { limit: number; offset: number }) =>
    ask(adminSellerRoutes.adminQuestions, { query }),

  hideQuestion: (id: string, body: BodyOf<typeof adminSellerRoutes.hideQuestion>) =>
    ask(adminSellerRoutes.hideQuestion, { parameters: { id }, body }),

  letters: (query: { to?: string; limit: number; offset: number }) =>
    ask(adminSellerRoutes.letters, { query }),
};
