import { model } from '@medusajs/framework/utils';

/** An account that its customer wants deleted: written before anything of it goes, so that a crash loses nothing. */
export const BuyerDeletion = model
  .define(
    { name: 'buyer_deletion', tableName: 'marketplace_buyer_deletion' },
    {
      id: model.id({ prefix: 'buydel' }).primaryKey(),
      customer_id: model.text().unique(),
      auth_identity_id: model.text().nullable(),
      /** Until it is done; then nothing says who it was. */
      email: model.text(),
      order_ids: model.array(),
      requested_at: model.dateTime(),
      due_at: model.dateTime(),
      account_deleted_at: model.dateTime().nullable(),
      done_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: 'IDX_marketplace_buyer_deletion_open',
      on: ['requested_at'],
      where: 'done_at IS NULL',
    },
  ]);
