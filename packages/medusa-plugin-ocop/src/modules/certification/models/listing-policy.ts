import { model } from '@medusajs/framework/utils';

/**
 * What the operator allows, where the database's own guard can read it:
 * cause `ordinary` → allow | refuse; `lapsed` and revocation reasons → delist | debadge.
 */
export const ListingPolicy = model.define(
  { name: 'listing_policy', tableName: 'ocop_listing_policy' },
  {
    id: model.id({ prefix: 'ocpol' }).primaryKey(),
    cause: model.text().unique(),
    action: model.enum(['allow', 'refuse', 'delist', 'debadge']),
  },
);
