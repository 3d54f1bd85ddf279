import { NOTICE_OUTCOMES } from 'ocop-core';
import { z } from 'zod';
import { instantSchema, vndSchema } from '../common.js';
import { bankSchema, line } from './fields.js';

/** What an order that is paid by transfer waits for, and what came of it. */
const shape = {
  amount: vndSchema,
  code: z.string().describe('What the buyer writes into the transfer.'),
  pay_by: instantSchema.describe('Unpaid until then, the order ends.'),
  received_at: instantSchema.nullable(),
  given_back_at: instantSchema
    .nullable()
    .describe('When the seller sent back what was paid for goods that did not come.'),
};

export const transferSchema = z.object(shape).meta({
  id: 'Transfer',
  description: 'A transfer to the seller’s own account, as its seller sees it.',
});

export const buyersTransferSchema = z
  .object({
    ...shape,
    to: z
      .object({
        bank: bankSchema,
        bank_name: z.string(),
        number: z.string(),
        holder: z.string(),
        qr_text: z.string().describe('What a VietQR picture of this transfer says.'),
      })
      .nullable()
      .describe('While the money is waited for.'),
  })
  .meta({ id: 'BuyersTransfer', description: 'A transfer as its buyer makes it.' });

export const bankNoticeSchema = z
  .object({
    id: z.string(),
    amount: vndSchema,
    text: z.string().describe('What the bank wrote, the sender’s words among it.'),
    sent_at: instantSchema.describe('When the bank booked it.'),
    outcome: z.enum(NOTICE_OUTCOMES),
    order: z.object({ id: z.string(), number: z.number().int() }).nullable(),
    settled_at: instantSchema.nullable(),
    note: z.string().nullable().describe('What the seller did about it.'),
  })
  .meta({
    id: 'BankNotice',
    description: 'Money that has come, and that no order could be paid by as it was.',
  });

export const bankNoticesAnswer = z.object({ notices: z.array(bankNoticeSchema) });
export const bankNoticeAnswer = z.object({ notice: bankNoticeSchema });

export const settleNoticeBody = z
  .strictObject({ note: line(300).optional() })
  .meta({ id: 'SettleNoticeBody' });

/** What whoever watches an account says: it is signed, see the route. */
export const bankNoticeBody = z
  .strictObject({
    id: z.string().trim().min(1).max(120).describe('The bank’s own, once for each booking.'),
    bank: bankSchema,
    account_number: z.string().regex(/^\d{6,19}$/),
    amount: z.number().int().positive().max(Number.MAX_SAFE_INTEGER).describe('Whole đồng.'),
    text: z.string().max(1000),
    sent_at: instantSchema,
  })
  .meta({ id: 'BankNoticeBody' });

export const bankNoticeOutcomeAnswer = z.object({ outcome: z.enum(NOTICE_OUTCOMES) });

export type BuyersTransfer = z.input<typeof buyersTransferSchema>;
export type TransferView = z.input<typeof transferSchema>;
export type BankNoticeView = z.input<typeof bankNoticeSchema>;
export type BankNoticeBody = z.output<typeof bankNoticeBody>;
export type SettleNoticeBody = z.output<typeof settleNoticeBody>;
