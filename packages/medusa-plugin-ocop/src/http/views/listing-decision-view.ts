import { z } from '@medusajs/framework/zod';
import type { AnswerOf, adminRoutes } from 'ocop-contract';
import { LISTING_CAUSES } from 'ocop-core';

type ListingDecision = AnswerOf<typeof adminRoutes.listingDecisions>['listing_decisions'][number];

const causeSchema = z.enum(LISTING_CAUSES);

/** What the end of a certificate did to a listing: exactly that, whatever else the row carries. */
export function listingDecisionView(
  row: Omit<ListingDecision, 'cause'> & { cause: string },
): ListingDecision {
  const { id, cause, ended_on, action, policy_version } = row;
  return { id, cause: causeSchema.parse(cause), ended_on, action, policy_version };
}
