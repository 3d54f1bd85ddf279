import { model } from '@medusajs/framework/utils';

/**
 * What the installation allows, where the database's own guard can read it: cause `ordinary` →
 * allow | refuse. What the end of a certificate does to a listing is a `ListingDecision`.
 */
export const ListingPolicy = model.define(
  { name: 'listing_policy', tableName: 'ocop_listing_policy' },
  {
    id: model.id({ prefix: 'ocpol' }).primaryKey(),
    cause: model.text().unique(),
    action: model.enum(['allow', 'refuse', 'delist', 'debadge']),
  },
);
