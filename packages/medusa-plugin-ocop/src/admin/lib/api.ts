import {
  type adminReviewsQuery,
  adminRoutes,
  type BodyOf,
  type certificatesQuery,
  type decisionsQuery,
  type listingChangesQuery,
  type ModerationBody,
  pathOf,
  type ReplyBody,
  type Route,
} from 'ocop-contract';
import type { z } from 'zod';
import { request } from './request';

/** A query by the names of the contract. What an address of the dashboard holds is text: the server judges it. */
type Asked<Query extends z.ZodType> = {
  readonly [name in keyof z.input<Query>]?: string | number | readonly string[] | undefined;
};

export type CertificateQuery = Asked<typeof certificatesQuery>;
export type DecisionQuery = Asked<typeof decisionsQuery>;
export type ListingChangeQuery = Asked<typeof listingChangesQuery>;
export type ReviewQuery = Asked<typeof adminReviewsQuery>;

/** What operators enter, as the contract takes it. */
export type RevokeBody = BodyOf<typeof adminRoutes.revoke>;
export type ReinstateBody = BodyOf<typeof adminRoutes.reinstate>;
export type ListingPolicyBody = BodyOf<typeof adminRoutes.writeListingPolicy>;
type LinkBody = BodyOf<typeof adminRoutes.linkProduct>;

/** Routes that enter an event about one certificate. */
type EventRoute = (typeof adminRoutes)[
  | 'annul'
  | 'correct'
  | 'endExtension'
  | 'extend'
  | 'fileReEvaluation'
  | 'return'];

/** An event about one certificate: where it goes, and with what. */
export interface EventRequest<Asking extends EventRoute = EventRoute> {
  route: Asking;
  id: string;
  body: BodyOf<Asking>;
}

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

interface Sent {
  /** What stands for `:id`. */
  id?: string;
  /** What stands for other parts of the path. */
  parameters?: Readonly<Record<string, string>>;
  query?: object;
  body?: object;
}

/** Asks a route of the contract, and reads its answer by it. */
export async function ask<Answer extends z.ZodType>(
  route: Route & { answer: Answer },
  { id = '', parameters = {}, query = {}, body }: Sent = {},
): Promise<z.output<Answer>> {
  const answer = await request(pathOf(route, { ...parameters, id }), {
    method: route.method,
    query: queryOf(query),
    body: route.method === 'POST' ? (body ?? {}) : undefined,
  });
  return route.answer.parse(answer);
}

export const api = {
  certificates: (query: CertificateQuery) => ask(adminRoutes.certificates, { query }),

  certificate: (id: string) => ask(adminRoutes.certificate, { id }),

  revoke: (body: RevokeBody) => ask(adminRoutes.revoke, { body }),

  reinstate: (body: ReinstateBody) => ask(adminRoutes.reinstate, { body }),

  previewRevocation: (body: RevokeBody) => ask(adminRoutes.previewRevocation, { body }),

  previewReinstatement: (body: ReinstateBody) => ask(adminRoutes.previewReinstatement, { body }),

  enterEvent: ({ route, id, body }: EventRequest) => ask<EventRoute['answer']>(route, { id, body }),

  linkProduct: (id: string, body: LinkBody) => ask(adminRoutes.linkProduct, { id, body }),

  decisions: (query: DecisionQuery) => ask(adminRoutes.decisions, { query }),

  decision: (id: string) => ask(adminRoutes.decision, { id }),

  decisionEffects: (id: string) => ask(adminRoutes.decisionEffects, { id }),

  certificateEffects: (id: string) => ask(adminRoutes.certificateEffects, { id }),

  listingChanges: (query: ListingChangeQuery) => ask(adminRoutes.listingChanges, { query }),

  applyListingChanges: () => ask(adminRoutes.applyListingChanges),

  listingPolicy: () => ask(adminRoutes.listingPolicy),

  writeListingPolicy: (body: ListingPolicyBody) => ask(adminRoutes.writeListingPolicy, { body }),

  listingDecisions: (certificateId: string) =>
    ask(adminRoutes.listingDecisions, { query: { certificate_id: certificateId } }),

  health: () => ask(adminRoutes.health),

  reconcileSearch: () => ask(adminRoutes.reconcileSearch),

  reviews: (query: ReviewQuery) => ask(adminRoutes.reviews, { query }),

  moderateReview: (id: string, body: ModerationBody) =>
    ask(adminRoutes.moderateReview, { id, body }),

  replyToReview: (id: string, text: ReplyBody['text']) =>
    ask(adminRoutes.replyToReview, { id, body: { text } }),
};
