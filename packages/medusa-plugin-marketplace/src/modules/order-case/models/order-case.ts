import { model } from '@medusajs/framework/utils';
import { CASE_ANSWERS, CASE_KINDS, CASE_OUTCOMES, CASE_STATES, REPAYMENT_STATES } from 'ocop-core';

/** What a buyer says is wrong with a parcel. Of one parcel one is open at a time: the database sees to it. */
export const OrderCase = model
  .define(
    { name: 'order_case', tableName: 'marketplace_order_case' },
    {
      id: model.id({ prefix: 'ordcas' }).primaryKey(),
      order_id: model.text(),
      seller_id: model.text().nullable(),
      kind: model.enum([...CASE_KINDS]),
      state: model.enum([...CASE_STATES]),
      words: model.text(),
      opened_at: model.dateTime(),
      answer_by: model.dateTime(),
      solve_by: model.dateTime(),
      warned_at: model.dateTime().nullable(),
      answer: model.enum([...CASE_ANSWERS]).nullable(),
      answer_words: model.text().nullable(),
      answered_at: model.dateTime().nullable(),
      asked_operator_by: model.enum(['buyer', 'clock', 'opening']).nullable(),
      asked_operator_at: model.dateTime().nullable(),
      asked_operator_words: model.text().nullable(),
      late_at: model.dateTime().nullable(),
      closed_at: model.dateTime().nullable(),
      closed_by: model.enum(['buyer', 'operator', 'clock']).nullable(),
      outcome: model.enum([...CASE_OUTCOMES]).nullable(),
      decision_words: model.text().nullable(),
      /** Money that goes back; null: none. */
      repayment: model.enum([...REPAYMENT_STATES]).nullable(),
      /** Whole đồng. */
      repay_vnd: model.number().nullable(),
      repay_by: model.dateTime().nullable(),
      repay_late_at: model.dateTime().nullable(),
      /** The day of the transfer, as calendar text, and by what it is found. */
      paid_on: model.text().nullable(),
      pay_reference: model.text().nullable(),
    },
  )
  .indexes([
    {
      name: 'IDX_marketplace_order_case_open',
      on: ['order_id'],
      unique: true,
      where: "state <> 'closed'",
    },
    { name: 'IDX_marketplace_order_case_order', on: ['order_id', 'opened_at'] },
    { name: 'IDX_marketplace_order_case_seller', on: ['seller_id', 'state', 'answer_by'] },
    { name: 'IDX_marketplace_order_case_state', on: ['state', 'solve_by'] },
    {
      name: 'IDX_marketplace_order_case_repay',
      on: ['repay_by'],
      where: "repayment in ('owed', 'denied')",
    },
    {
      name: 'IDX_marketplace_order_case_to_card',
      on: ['repay_by'],
      where: "repayment = 'by_card' and paid_on is null",
    },
  ]);
