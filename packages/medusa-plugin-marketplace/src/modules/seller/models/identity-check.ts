import { model } from '@medusajs/framework/utils';
import { IDENTITY_METHODS, IDENTITY_RESULTS } from 'ocop-core';

/** How, when and with what result it was found out who a seller is. Append-only. */
export const IdentityCheck = model
  .define(
    { name: 'identity_check', tableName: 'marketplace_identity_check' },
    {
      id: model.id({ prefix: 'selchk' }).primaryKey(),
      seller_id: model.text(),
      method: model.enum([...IDENTITY_METHODS]),
      result: model.enum([...IDENTITY_RESULTS]),
      checked_on: model.text(),
      note: model.text().nullable(),
      actor: model.text(),
    },
  )
  .indexes([{ name: 'IDX_marketplace_identity_check_seller', on: ['seller_id'] }]);
