import { model } from '@medusajs/framework/utils';
import { NOTICE_OUTCOMES } from 'ocop-core';

/** Money that has come, as who watches the account says it; kept before anything is done with it. */
export const BankNotice = model
  .define(
    { name: 'bank_notice', tableName: 'marketplace_bank_notice' },
    {
      id: model.id({ prefix: 'bnk' }).primaryKey(),
      /** The account, and the bank's own word for the booking: heard again, the same notice. */
      notice_key: model.text().unique(),
      /** Whose account it is; none where nobody's that sells here. */
      seller_id: model.text().nullable(),
      order_id: model.text().nullable(),
      bank_code: model.text(),
      account_number: model.text(),
      /** Whole đồng, as text. */
      amount: model.text(),
      text: model.text(),
      sent_at: model.dateTime(),
      /** What came of it; none while nobody has judged it. */
      outcome: model.enum([...NOTICE_OUTCOMES]).nullable(),
      settled_at: model.dateTime().nullable(),
      settled_by: model.text().nullable(),
      note: model.text().nullable(),
    },
  )
  .indexes([
    { name: 'IDX_marketplace_bank_notice_seller', on: ['seller_id', 'created_at'] },
    { name: 'IDX_marketplace_bank_notice_unjudged', on: ['created_at'], where: 'outcome IS NULL' },
  ]);
