import { QUESTION_LENGTH, QUESTION_STATES } from 'ocop-core';
import { z } from 'zod';
import { countSchema, instantSchema, pageShape } from './common.js';
import { errorSchema, invalidDataError, tooManyRequestsError } from './errors.js';
import { paging } from './query-values.js';
import { routes } from './route.js';
import { emailSchema } from './seller/fields.js';

const { least, most, mostAnswer, mostAuthor } = QUESTION_LENGTH;

const shown = {
  id: z.string(),
  text: z.string(),
  author: z.string().nullable(),
  asked_at: instantSchema,
};
const answer = z.object({ text: z.string(), at: instantSchema });

export const questionSchema = z
  .object({ ...shown, answer })
  .meta({ id: 'Question', description: 'A question with its answer, as everybody reads it.' });

export const sellerQuestionSchema = z
  .object({
    ...shown,
    state: z.enum(QUESTION_STATES),
    answer: answer.nullable(),
    product: z.object({ id: z.string(), handle: z.string(), title: z.string() }).nullable(),
    is_told: z.boolean().describe('Who asked has left an address, and is written to.'),
  })
  .meta({ id: 'SellerQuestion', description: 'A question as its seller and operators see it.' });

export const questionsQuery = z.object({ product_id: z.string().min(1).max(64) });

export const questionsAnswer = z.object({
  questions: z.array(questionSchema).describe('The newest 20.'),
  asks: z.boolean().describe('Somebody is there who answers.'),
});

export const questionBody = z
  .strictObject({
    product_id: z.string().min(1).max(64),
    text: z.string().trim().min(least).max(most),
    author: z.string().trim().max(mostAuthor).default(''),
    email: emailSchema.nullish(),
    locale: z.enum(['vi', 'en']).default('vi'),
  })
  .meta({ id: 'QuestionBody' });

export const askedAnswer = z.object({ question: z.object({ id: z.string() }) });

export const sellerQuestionsQuery = z.object({
  ...paging(50),
  state: z.enum(QUESTION_STATES).optional(),
});

export const sellerQuestionsAnswer = z.object({
  questions: z.array(sellerQuestionSchema),
  ...pageShape,
  open: countSchema.describe('How many wait for an answer.'),
});

export const answerBody = z
  .strictObject({ text: z.string().trim().min(2).max(mostAnswer) })
  .meta({ id: 'AnswerBody' });

export const sellerQuestionAnswer = z.object({ question: sellerQuestionSchema });

export const hideQuestionBody = z.strictObject({ hidden: z.boolean() });

const settledError = errorSchema
  .extend({ type: z.literal('conflict'), code: z.literal('question_settled') })
  .meta({ id: 'QuestionSettled', description: 'It was answered in other words, or is hidden.' });

/** What a shop asks about questions. */
export const storeQuestionRoutes = routes({
  questions: {
    method: 'GET',
    path: '/store/questions',
    summary: 'Questions about a product that were answered',
    query: questionsQuery,
    answer: questionsAnswer,
    errors: { 400: [invalidDataError] },
  },
  askQuestion: {
    method: 'POST',
    path: '/store/questions',
    summary: 'Ask the seller of a product; the same again is the same question',
    body: questionBody,
    answer: askedAnswer,
    errors: { 400: [invalidDataError], 429: [tooManyRequestsError] },
  },
});

/** What members of a seller do with questions. */
export const sellerQuestionRoutes = routes({
  questionsToSeller: {
    method: 'GET',
    path: '/seller/questions',
    summary: 'Questions about the seller’s goods, those that wait longest first',
    query: sellerQuestionsQuery,
    answer: sellerQuestionsAnswer,
    errors: { 400: [invalidDataError] },
  },
  answerQuestion: {
    method: 'POST',
    path: '/seller/questions/:id/answer',
    summary: 'Answer a question: everybody reads it, and who asked is written to; once',
    body: answerBody,
    answer: sellerQuestionAnswer,
    errors: { 400: [invalidDataError], 409: [settledError] },
  },
});

/** What operators do with questions. */
export const adminQuestionRoutes = routes({
  adminQuestions: {
    method: 'GET',
    path: '/admin/questions',
    summary: 'Questions of all sellers, newest first',
    query: sellerQuestionsQuery,
    answer: sellerQuestionsAnswer,
    errors: { 400: [invalidDataError] },
  },
  hideQuestion: {
    method: 'POST',
    path: '/admin/questions/:id/hide',
    summary: 'Take a question off the shop, or show it again',
    body: hideQuestionBody,
    answer: sellerQuestionAnswer,
    errors: { 400: [invalidDataError] },
  },
});
