import {
  CASE_ANSWERS,
  CASE_EVENTS,
  CASE_KINDS,
  CASE_OUTCOMES,
  CASE_STATES,
  MOST_CASE_PHOTOS,
  MOST_REPAY_VND,
  REPAYMENT_STATES,
} from 'ocop-core';
import { z } from 'zod';
import { calendarDateSchema, countSchema, instantSchema, pageShape, vndSchema } from './common.js';
import { errorSchema } from './errors.js';
import { problem } from './problem.js';
import { paging } from './query-values.js';

/** What somebody says of a case: never nothing, and no more than is read. */
const MOST_WORDS = 1000;

const kindSchema = z.enum(CASE_KINDS).meta({ id: 'CaseKind' });
const answerSchema = z.enum(CASE_ANSWERS).meta({
  id: 'CaseAnswer',
  description: 'What a seller offers: the money back, the goods again, or an explanation.',
});
const outcomeSchema = z.enum(CASE_OUTCOMES).meta({ id: 'CaseOutcome' });

const photoSchema = z.object({ id: z.string(), width: countSchema, height: countSchema });

const eventShape = {
  type: z.enum(CASE_EVENTS),
  at: instantSchema,
  note: z.string().nullable(),
};

const repaymentSchema = z
  .object({
    state: z
      .enum(REPAYMENT_STATES)
      .describe(
        '`denied`: its buyer says that what was said to be paid has not come. `by_card`: it goes back to the card that has paid, and the seller sends nothing.',
      ),
    amount_vnd: vndSchema,
    pay_by: instantSchema,
    is_late: z.boolean(),
    paid_on: calendarDateSchema.nullable(),
    reference: z.string().nullable().describe('By which the transfer is found at the bank.'),
  })
  .meta({
    id: 'Repayment',
    description: 'What its buyer has back, by transfer or by card, and where that stands.',
  });

/** A case as buyer, seller and operator read it alike. */
const caseShape = {
  id: z.string(),
  kind: kindSchema,
  state: z.enum(CASE_STATES),
  words: z.string(),
  opened_at: instantSchema,
  answer_by: instantSchema.describe('The first answer is promised by then.'),
  solve_by: instantSchema.describe('The end is promised by then.'),
  answer: answerSchema.nullable(),
  answer_words: z.string().nullable(),
  answered_at: instantSchema.nullable(),
  asked_operator_by: z
    .enum(['buyer', 'clock', 'opening'])
    .nullable()
    .describe('`clock`: the seller did not answer; `opening`: the operator sells.'),
  asked_operator_at: instantSchema.nullable(),
  asked_operator_words: z.string().nullable(),
  closed_at: instantSchema.nullable(),
  closed_by: z.enum(['buyer', 'operator', 'clock']).nullable(),
  outcome: outcomeSchema.nullable(),
  decision_words: z.string().nullable(),
  repayment: repaymentSchema.nullable().describe('Null: no money goes back.'),
  photos: z.array(photoSchema),
  history: z.array(z.object(eventShape)),
};

export const orderCaseSchema = z.object(caseShape).meta({
  id: 'OrderCase',
  description: 'What a buyer says is wrong with a parcel, and what became of it.',
});

export const orderCasesAnswer = z.object({
  may_open: z.array(kindSchema).describe('What may be said to be wrong now.'),
  may_add_photos: countSchema.describe('How many more the open case takes.'),
  promise: z
    .object({ answer_hours: countSchema, solve_days: countSchema })
    .describe('How soon a complaint is answered, and over.'),
  cases: z.array(orderCaseSchema).describe('The last one first.'),
});

const words = z
  .string()
  .trim()
  .min(1, { message: problem('case_words_missing') })
  .max(MOST_WORDS);

export const openCaseBody = z
  .strictObject({ kind: kindSchema, words })
  .meta({ id: 'OpenCaseBody' });

export const askOperatorBody = z.strictObject({ words }).meta({ id: 'AskOperatorBody' });

const refund_vnd = z
  .number()
  .int({ message: problem('not_whole_vnd') })
  .min(1)
  .max(MOST_REPAY_VND)
  .optional()
  .describe('With a refund: how much, at most the total; left out, all that was paid.');

export const answerCaseBody = z
  .strictObject({ answer: answerSchema, words, refund_vnd })
  .meta({ id: 'AnswerCaseBody' });

export const decideCaseBody = z
  .strictObject({ outcome: outcomeSchema, words, refund_vnd })
  .meta({ id: 'DecideCaseBody' });

export const payBackBody = z
  .strictObject({
    on: calendarDateSchema.describe('The day on which it was sent.'),
    reference: z.string().trim().min(2).max(60),
  })
  .meta({ id: 'PayBackBody' });

export const repaymentBody = z
  .strictObject({
    received: z.boolean(),
    reference: z
      .string()
      .max(60)
      .nullable()
      .describe('As its buyer read it: another by now is 409.'),
    case_id: z
      .string()
      .max(64)
      .optional()
      .describe('Of which money it is said; left out, of the last.'),
  })
  .meta({ id: 'RepaymentBody' });

const ofOrder = {
  order_id: z.string(),
  order_number: z.number().int().nullable().describe('What people call the order by.'),
};

export const sellerCaseSchema = z
  .object({ ...caseShape, ...ofOrder, may_answer: z.boolean(), may_pay_back: z.boolean() })
  .meta({ id: 'SellerCase' });

export const sellerCasesQuery = z.object({
  ...paging(100),
  state: z.enum(CASE_STATES).optional(),
});

const counts = z.record(z.enum(CASE_STATES), countSchema).describe('How many stand where.');

export const sellerCasesAnswer = z.object({
  cases: z.array(sellerCaseSchema),
  ...pageShape,
  counts,
  next_answer_by: instantSchema.nullable().describe('Of the case that has to be answered first.'),
});

export const sellerCaseAnswer = z.object({ case: sellerCaseSchema });

export const adminCaseSchema = z
  .object({
    ...caseShape,
    ...ofOrder,
    photos: z.array(photoSchema.extend({ url: z.string() })),
    history: z.array(z.object({ ...eventShape, actor: z.string() })),
    seller_id: z.string().nullable(),
    seller_name: z.string().nullable(),
    buyer_email: z.string().nullable(),
    is_late: z.boolean(),
    may_decide: z.boolean(),
  })
  .meta({ id: 'AdminCase' });

export const adminCasesQuery = z.object({
  ...paging(),
  state: z.enum(CASE_STATES).optional(),
  repayment: z.enum(['late']).optional().describe('Money that should have been paid back by now.'),
});

export const adminCasesAnswer = z.object({
  cases: z.array(adminCaseSchema.omit({ photos: true, history: true, buyer_email: true })),
  ...pageShape,
  counts,
  late_repayments: countSchema,
});

export const adminCaseAnswer = z.object({ case: adminCaseSchema });

export const caseMovedError = errorSchema
  .extend({
    type: z.literal('conflict'),
    code: z.enum(['case_moved', 'case_not_possible', 'case_photos_full']),
  })
  .meta({
    id: 'CaseMoved',
    description: `\`case_moved\`: what was asked may not follow what the case is by now. \`case_not_possible\`: no case may be opened about this parcel. \`case_photos_full\`: there are ${MOST_CASE_PHOTOS} photos.`,
  });

export type OrderCase = z.input<typeof orderCaseSchema>;
export type OrderCases = z.input<typeof orderCasesAnswer>;
export type SellerCase = z.input<typeof sellerCaseSchema>;
export type SellerCases = z.input<typeof sellerCasesAnswer>;
export type AdminCase = z.input<typeof adminCaseSchema>;
export type AdminCases = z.input<typeof adminCasesAnswer>;
export type OpenCaseBody = z.output<typeof openCaseBody>;
export type AnswerCaseBody = z.output<typeof answerCaseBody>;
export type AskOperatorBody = z.output<typeof askOperatorBody>;
export type PayBackBody = z.output<typeof payBackBody>;
export type RepaymentBody = z.output<typeof repaymentBody>;
export type DecideCaseBody = z.output<typeof decideCaseBody>;
