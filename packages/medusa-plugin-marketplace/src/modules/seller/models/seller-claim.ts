import { model } from '@medusajs/framework/utils';

/** That a seller is a producer of the register. One seller is a producer at most, by the database's word. */
export const SellerClaim = model
  .define(
    { name: 'seller_claim', tableName: 'marketplace_seller_claim' },
    {
      id: model.id({ prefix: 'selclm' }).primaryKey(),
      seller_id: model.text(),
      producer_id: model.text(),
      state: model.enum(['claimed', 'confirmed', 'refused']).default('claimed'),
      reason: model.text().nullable(),
      judged_by: model.text().nullable(),
      judged_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: 'IDX_marketplace_seller_claim_once',
      on: ['seller_id', 'producer_id'],
      unique: true,
    },
    {
      name: 'IDX_marketplace_seller_claim_confirmed',
      on: ['producer_id'],
      unique: true,
      where: "state = 'confirmed'",
    },
  ]);
