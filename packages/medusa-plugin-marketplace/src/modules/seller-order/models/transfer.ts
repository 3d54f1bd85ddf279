import { model } from '@medusajs/framework/utils';

/** How an order is paid by transfer: to which account, as the buyer was told when it was placed, and how much. */
export const Transfer = model
  .define(
    { name: 'transfer', tableName: 'marketplace_transfer' },
    {
      id: model.id({ prefix: 'trf' }).primaryKey(),
      order_id: model.text().unique(),
      /** Whole đồng, as text: it may be more than an integer holds. */
      amount: model.text(),
      /** What the buyer writes into the transfer. */
      code: model.text(),
      bank_code: model.text(),
      account_number: model.text(),
      account_holder: model.text(),
    },
  )
  .indexes([{ name: 'IDX_marketplace_transfer_code', on: ['account_number', 'code'] }]);
