import { type CalendarDate, isCalendarDate, LISTING_CAUSES } from 'ocop-core';
import { z } from 'zod';

const calendarDate = z.custom<CalendarDate>(isCalendarDate, 'not a calendar date');
const cause = z.enum(LISTING_CAUSES);
const action = z.enum(['delist', 'debadge']);

const versionSchema = z.object({
  version: z.number(),
  effective_from: calendarDate,
  state: z.enum(['in_effect', 'planned', 'replaced']),
  debadge: z.array(cause),
  note: z.string().nullable(),
  author: z.string(),
  written_at: z.string(),
});
export type PolicyVersion = z.infer<typeof versionSchema>;

const policySchema = z.object({
  today: calendarDate,
  causes: z.array(z.object({ cause, may_debadge: z.boolean(), action })),
  versions: z.array(versionSchema),
});
export type ListingPolicy = z.infer<typeof policySchema>;

export const listingPolicyResponse = z.object({ listing_policy: policySchema });

const decisionSchema = z.object({
  id: z.string(),
  cause: z.string(),
  ended_on: calendarDate,
  action,
  policy_version: z.number().nullable(),
});
export type ListingDecision = z.infer<typeof decisionSchema>;

export const listingDecisionsResponse = z.object({ listing_decisions: z.array(decisionSchema) });

/** The next version as it is sent. */
export interface ListingPolicyBody {
  effective_from: string;
  debadge: string[];
  note: string | null;
  based_on: number;
}
