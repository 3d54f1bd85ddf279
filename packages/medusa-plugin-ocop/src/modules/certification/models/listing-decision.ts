import { model } from '@medusajs/framework/utils';

/**
 * What an end of a certificate did to its listing, and the version of the policy that decided. Written
 * with the entry of the register and never changed; the gate reads nothing else.
 */
export const ListingDecision = model
  .define(
    { name: 'listing_decision', tableName: 'ocop_listing_decision' },
    {
      id: model.id({ prefix: 'oclst' }).primaryKey(),
      certificate_id: model.text(),
      cause: model.text(),
      /** First day on which the certificate no longer counts, 'YYYY-MM-DD'. */
      ended_on: model.text(),
      action: model.enum(['delist', 'debadge']),
      policy_version: model.number().nullable(),
      event_sequence: model.number(),
    },
  )
  .indexes([{ on: ['certificate_id', 'ended_on', 'event_sequence'] }]);
