import { model } from '@medusajs/framework/utils';

/**
 * A version of the operator's policy, kept for ever: which ends of a certificate leave its product on
 * sale without badge; all others take it off sale. The database refuses UPDATE and DELETE, and causes
 * that never may.
 */
export const ListingPolicyVersion = model.define(
  { name: 'listing_policy_version', tableName: 'ocop_listing_policy_version' },
  {
    id: model.id({ prefix: 'ocpolv' }).primaryKey(),
    version: model.number().unique(),
    /** First day on which it decides, 'YYYY-MM-DD'. */
    effective_from: model.text(),
    /** Causes (`ListingCause` of ocop-core), without repeats. */
    debadge: model.array(),
    note: model.text().nullable(),
    author: model.text(),
  },
);
