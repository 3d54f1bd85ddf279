import { formatDate, formatVnd, type Locale } from 'ocop-core';
import type { z } from 'zod';
import type { LETTERS, LetterName } from '../kinds';

type Told<Name extends LetterName> = z.output<(typeof LETTERS)[Name]['fields']>;
type Sentence<Name extends LetterName> = Readonly<Record<Locale, (told: Told<Name>) => string>>;

/**
 * What is said of an order to who has left no address but a phone, in a sentence: who, what, what next. No names and no
 * words of others stand in them, so that each is as long as it looks; where it leads is added behind it.
 */
export const SHORT_TEXTS = {
  order_confirmed: {
    vi: ({ number }) => `Người bán đã nhận đơn ${number} và đang chuẩn bị gửi.`,
    en: ({ number }) => `Order ${number} is confirmed and is being prepared.`,
  },
  order_shortened: {
    vi: ({ number, total }) =>
      `Đơn ${number} bớt hàng vì hết, tổng còn ${formatVnd(total, 'vi')}. Bạn còn hủy được.`,
    en: ({ number, total }) =>
      `Part of order ${number} is out of stock; it is now ${formatVnd(total, 'en')}. You may cancel.`,
  },
  order_sent: {
    vi: ({ number, tracking_number, pick_up }) =>
      pick_up
        ? `Đơn ${number} đã gói xong, mời bạn đến lấy.`
        : `Đơn ${number} đã gửi đi${tracking_number ? `, mã ${tracking_number}` : ''}.`,
    en: ({ number, tracking_number, pick_up }) =>
      pick_up
        ? `Order ${number} is packed, please come and fetch it.`
        : `Order ${number} is on its way${tracking_number ? `, number ${tracking_number}` : ''}.`,
  },
  order_corrected: {
    vi: ({ number, tracking_number }) =>
      `Sửa lại đơn ${number}: ${tracking_number ? `mã đúng là ${tracking_number}` : 'người bán tự mang đến'}.`,
    en: ({ number, tracking_number }) =>
      `Order ${number}: ${tracking_number ? `the right number is ${tracking_number}` : 'the seller brings it'}.`,
  },
  order_canceled: {
    vi: ({ number }) => `Đơn ${number} đã hủy, bạn không phải trả tiền.`,
    en: ({ number }) => `Order ${number} is cancelled; you owe nothing for it.`,
  },
  order_refused: {
    vi: ({ number }) => `Đơn ${number} không giao được và đã quay về người bán.`,
    en: ({ number }) => `Order ${number} was not taken and went back to its seller.`,
  },
  order_late: {
    vi: ({ number }) => `Người bán chưa trả lời đơn ${number}. Bạn chờ thêm hoặc hủy được.`,
    en: ({ number }) => `The seller has not answered order ${number}. You may wait or cancel.`,
  },
  order_transfer_received: {
    vi: ({ number }) => `Người bán đã nhận tiền của đơn ${number}.`,
    en: ({ number }) => `The money for order ${number} has come.`,
  },
  order_case_received: {
    vi: ({ number }) => `Đã nhận khiếu nại về đơn ${number}, người bán sẽ trả lời.`,
    en: ({ number }) => `Your complaint about order ${number} is noted; the seller will answer.`,
  },
  order_case_answered: {
    vi: ({ number }) => `Người bán đã trả lời khiếu nại về đơn ${number}.`,
    en: ({ number }) => `The seller has answered your complaint about order ${number}.`,
  },
  order_case_with_operator: {
    vi: ({ number }) => `Chợ đang xem khiếu nại về đơn ${number}.`,
    en: ({ number }) => `The market looks at your complaint about order ${number}.`,
  },
  order_case_closed: {
    vi: ({ number }) => `Khiếu nại về đơn ${number} đã xong.`,
    en: ({ number }) => `Your complaint about order ${number} is over.`,
  },
  order_case_paid_back: {
    vi: ({ number, repay_vnd, paid_on }) =>
      `Người bán báo đã chuyển trả ${formatVnd(repay_vnd ?? 0, 'vi')} của đơn ${number}${paid_on ? ` ngày ${formatDate(paid_on, 'vi')}` : ''}.`,
    en: ({ number, repay_vnd, paid_on }) =>
      `The seller says that ${formatVnd(repay_vnd ?? 0, 'en')} of order ${number} was sent back${paid_on ? ` on ${formatDate(paid_on, 'en')}` : ''}.`,
  },
} as const satisfies { [Name in LetterName]?: Sentence<Name> };

export type ShortName = keyof typeof SHORT_TEXTS;

export function isShortName(name: unknown): name is ShortName {
  return typeof name === 'string' && Object.hasOwn(SHORT_TEXTS, name);
}
