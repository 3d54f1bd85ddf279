import { calendarDateSchema, instantSchema } from 'ocop-contract';
import { CASE_ANSWERS, CASE_KINDS, CASE_OUTCOMES, formatDate, formatVnd } from 'ocop-core';
import { z } from 'zod';
import { letterKind, page, TWO_DAYS } from '../letter';
import { moment } from '../moment';

const about = z.object({
  /** Of the order, as people say it. */
  number: z.number().int(),
  seller_name: z.string().nullable(),
  kind: z.enum(CASE_KINDS),
  words: z.string(),
  answer_by: instantSchema,
  solve_by: instantSchema,
  answer: z.enum(CASE_ANSWERS).nullable(),
  answer_words: z.string().nullable(),
  closed_by: z.enum(['buyer', 'operator', 'clock']).nullable(),
  outcome: z.enum(CASE_OUTCOMES).nullable(),
  decision_words: z.string().nullable(),
  /** Money that goes back, as far as any does. */
  repay_vnd: z.number().int().nullable().default(null),
  repay_by: instantSchema.nullable().default(null),
  is_denied: z.boolean().default(false),
  paid_on: calendarDateSchema.nullable().default(null),
  pay_reference: z.string().nullable().default(null),
  /** The buyer's orders, or the case at the desk. */
  link: page,
});

const KINDS = {
  not_arrived: { vi: 'chưa nhận được hàng', en: 'the parcel has not arrived' },
  not_as_described: {
    vi: 'hàng không đúng mô tả hoặc hỏng',
    en: 'the goods are not as described, or broken',
  },
} as const;

const ANSWERS = {
  refund: { vi: 'Hoàn lại tiền', en: 'Your money back' },
  resend: { vi: 'Gửi lại hàng', en: 'The goods sent again' },
  explain: { vi: 'Giải thích', en: 'An explanation' },
} as const;

const OUTCOMES = {
  refund: { vi: 'Người bán phải hoàn lại tiền.', en: 'The money is to be given back.' },
  resend: { vi: 'Người bán phải gửi lại hàng.', en: 'The goods are to be sent again.' },
  no_claim: { vi: 'Không có cơ sở để yêu cầu thêm.', en: 'There is no ground for more.' },
} as const;

const SEE_ORDER = { vi: 'Xem đơn hàng', en: 'See the order' } as const;
const SEE_CASE = { vi: 'Xem khiếu nại', en: 'See the case' } as const;

/** To the buyer: what they said was heard, and by when it is answered. */
export const orderCaseReceived = letterKind({
  fields: about,
  usefulMinutes: TWO_DAYS,
  vi: ({ number, kind, words, answer_by, solve_by, link }) => ({
    subject: `Đã nhận khiếu nại về đơn hàng số ${number}`,
    parts: [
      `Chúng tôi đã ghi nhận: ${KINDS[kind].vi}.`,
      words,
      `Bạn được trả lời trước ${moment(answer_by, 'vi')}, và được giải quyết xong trước ${moment(solve_by, 'vi')}.`,
      { link, words: SEE_ORDER.vi },
    ],
  }),
  en: ({ number, kind, words, answer_by, solve_by, link }) => ({
    subject: `Your complaint about order ${number}`,
    parts: [
      `We have noted it: ${KINDS[kind].en}.`,
      words,
      `You are answered by ${moment(answer_by, 'en')}, and it is settled by ${moment(solve_by, 'en')}.`,
      { link, words: SEE_ORDER.en },
    ],
  }),
});

/** To those who sell: a buyer says that something is wrong. */
export const orderCaseOpened = letterKind({
  fields: about,
  usefulMinutes: TWO_DAYS,
  vi: ({ number, kind, words, answer_by, link }) => ({
    subject: `Người mua khiếu nại về đơn hàng số ${number}`,
    parts: [
      `Người mua báo: ${KINDS[kind].vi}.`,
      words,
      `Xin trả lời trước ${moment(answer_by, 'vi')}. Quá hạn, đơn vị vận hành chợ sẽ giải quyết thay.`,
      { link, words: 'Trả lời khiếu nại' },
    ],
  }),
  en: ({ number, kind, words, answer_by, link }) => ({
    subject: `A complaint about order ${number}`,
    parts: [
      `The buyer says: ${KINDS[kind].en}.`,
      words,
      `Please answer by ${moment(answer_by, 'en')}. After that the operator decides instead of you.`,
      { link, words: 'Answer the case' },
    ],
  }),
});

/** To those who sell: half of the time is over. */
export const orderCaseWaiting = letterKind({
  fields: about,
  usefulMinutes: TWO_DAYS,
  vi: ({ number, answer_by, link }) => ({
    subject: `Khiếu nại về đơn hàng số ${number} đang chờ bạn trả lời`,
    parts: [
      `Hạn trả lời là ${moment(answer_by, 'vi')}. Quá hạn, đơn vị vận hành chợ sẽ giải quyết thay.`,
      { link, words: 'Trả lời khiếu nại' },
    ],
  }),
  en: ({ number, answer_by, link }) => ({
    subject: `The complaint about order ${number} waits for your answer`,
    parts: [
      `Please answer by ${moment(answer_by, 'en')}. After that the operator decides instead of you.`,
      { link, words: 'Answer the case' },
    ],
  }),
});

/** To the buyer: what the seller offers. */
export const orderCaseAnswered = letterKind({
  fields: about,
  usefulMinutes: TWO_DAYS,
  vi: ({ number, seller_name, answer, answer_words, repay_vnd, link }) => ({
    subject: `Đã có trả lời về đơn hàng số ${number}`,
    parts: [
      `${seller_name ?? 'Người bán'} trả lời khiếu nại của bạn: ${ANSWERS[answer ?? 'explain'].vi}.`,
      ...(answer_words ? [answer_words] : []),
      repay_vnd === null
        ? 'Nếu bạn đồng ý, xin bấm “Đã giải quyết xong”. Nếu chưa, bạn có thể nhờ đơn vị vận hành chợ.'
        : `Số tiền hoàn lại: ${formatVnd(repay_vnd, 'vi')}. Xin chỉ bấm “Đã giải quyết xong” khi tiền đã về. Nếu chưa đồng ý, bạn có thể nhờ đơn vị vận hành chợ.`,
      { link, words: SEE_ORDER.vi },
    ],
  }),
  en: ({ number, seller_name, answer, answer_words, repay_vnd, link }) => ({
    subject: `An answer about order ${number}`,
    parts: [
      `${seller_name ?? 'The seller'} answers your complaint: ${ANSWERS[answer ?? 'explain'].en}.`,
      ...(answer_words ? [answer_words] : []),
      repay_vnd === null
        ? 'If you agree, please say that it is settled. If not, you may ask the operator of the market.'
        : `The sum that goes back: ${formatVnd(repay_vnd, 'en')}. Please say that it is settled only when the money is there. If you do not agree, you may ask the operator of the market.`,
      { link, words: SEE_ORDER.en },
    ],
  }),
});

/** To both: the operator decides. */
export const orderCaseWithOperator = letterKind({
  fields: about,
  usefulMinutes: TWO_DAYS,
  vi: ({ number, solve_by, link }) => ({
    subject: `Đơn vị vận hành chợ xem khiếu nại về đơn hàng số ${number}`,
    parts: [
      `Đơn vị vận hành chợ sẽ quyết định trước ${moment(solve_by, 'vi')}, và báo cho hai bên.`,
      { link, words: SEE_CASE.vi },
    ],
  }),
  en: ({ number, solve_by, link }) => ({
    subject: `The operator looks at the complaint about order ${number}`,
    parts: [
      `The operator of the market decides by ${moment(solve_by, 'en')}, and tells both sides.`,
      { link, words: SEE_CASE.en },
    ],
  }),
});

/** To both: it is over, and how. */
export const orderCaseClosed = letterKind({
  fields: about,
  usefulMinutes: TWO_DAYS,
  vi: ({ number, closed_by, outcome, decision_words, link }) => ({
    subject: `Khiếu nại về đơn hàng số ${number} đã xong`,
    parts: [
      closed_by === 'operator' && outcome
        ? `Đơn vị vận hành chợ quyết định: ${OUTCOMES[outcome].vi}`
        : ENDS[closed_by ?? 'clock'].vi,
      ...(decision_words ? [decision_words] : []),
      { link, words: SEE_CASE.vi },
    ],
  }),
  en: ({ number, closed_by, outcome, decision_words, link }) => ({
    subject: `The complaint about order ${number} is over`,
    parts: [
      closed_by === 'operator' && outcome
        ? `The operator of the market decides: ${OUTCOMES[outcome].en}`
        : ENDS[closed_by ?? 'clock'].en,
      ...(decision_words ? [decision_words] : []),
      { link, words: SEE_CASE.en },
    ],
  }),
});

/** To the buyer: the money was sent back. */
export const orderCasePaidBack = letterKind({
  fields: about,
  usefulMinutes: TWO_DAYS,
  vi: ({ number, seller_name, repay_vnd, paid_on, pay_reference, link }) => ({
    subject: `Đã chuyển trả tiền của đơn hàng số ${number}`,
    parts: [
      `${seller_name ?? 'Người bán'} báo đã chuyển trả ${formatVnd(repay_vnd ?? 0, 'vi')}${paid_on ? ` ngày ${formatDate(paid_on, 'vi')}` : ''}, mã giao dịch ${pay_reference ?? '–'}.`,
      'Nếu chưa thấy tiền, bạn báo trên trang đơn hàng.',
      { link, words: SEE_ORDER.vi },
    ],
  }),
  en: ({ number, seller_name, repay_vnd, paid_on, pay_reference, link }) => ({
    subject: `Money of order ${number} was sent back`,
    parts: [
      `${seller_name ?? 'The seller'} says that ${formatVnd(repay_vnd ?? 0, 'en')} was sent back${paid_on ? ` on ${formatDate(paid_on, 'en')}` : ''}, reference ${pay_reference ?? '–'}.`,
      'If it does not come, please say so on the page of the order.',
      { link, words: SEE_ORDER.en },
    ],
  }),
});

/** To those who sell: money has to go back, since it did not come, or its time is over. */
export const orderCaseRepay = letterKind({
  fields: about,
  usefulMinutes: TWO_DAYS,
  vi: ({ number, repay_vnd, repay_by, is_denied, link }) => ({
    subject: `Xin chuyển trả tiền của đơn hàng số ${number}`,
    parts: [
      is_denied
        ? `Người mua báo chưa nhận được ${formatVnd(repay_vnd ?? 0, 'vi')} của đơn hàng số ${number}.`
        : `Đã quá hạn chuyển trả ${formatVnd(repay_vnd ?? 0, 'vi')} của đơn hàng số ${number}.`,
      ...(repay_by
        ? [
            `Hạn chuyển trả là ${moment(repay_by, 'vi')}. Đơn vị vận hành chợ thấy các khoản quá hạn.`,
          ]
        : []),
      { link, words: SEE_CASE.vi },
    ],
  }),
  en: ({ number, repay_vnd, repay_by, is_denied, link }) => ({
    subject: `Please send back the money of order ${number}`,
    parts: [
      is_denied
        ? `The buyer says that ${formatVnd(repay_vnd ?? 0, 'en')} of order ${number} has not come.`
        : `It is past the time to send back ${formatVnd(repay_vnd ?? 0, 'en')} of order ${number}.`,
      ...(repay_by
        ? [`It was to be sent back by ${moment(repay_by, 'en')}. The operator sees what is late.`]
        : []),
      { link, words: SEE_CASE.en },
    ],
  }),
});

const ENDS = {
  buyer: { vi: 'Người mua cho biết đã được giải quyết.', en: 'The buyer says that it is settled.' },
  operator: { vi: 'Đơn vị vận hành chợ đã đóng khiếu nại.', en: 'The operator has closed it.' },
  clock: {
    vi: 'Sau trả lời của người bán không có ý kiến gì thêm, nên khiếu nại được đóng.',
    en: 'Nobody said any more after the seller’s answer, so it is closed.',
  },
} as const;
