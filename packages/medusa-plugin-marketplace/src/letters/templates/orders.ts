import { instantSchema } from 'ocop-contract';
import { formatVnd } from 'ocop-core';
import { z } from 'zod';
import { letterKind, page, TWO_DAYS } from '../letter';
import { moment } from '../moment';

export const about = z.object({
  /** As people say it. */
  number: z.number().int(),
  seller_name: z.string().nullable(),
  /** The buyer's orders, or the order at the desk. */
  link: page,
});

const DAY = 24 * 60;
export const SEE_ORDER = { vi: 'Xem đơn hàng', en: 'See the order' } as const;

export const seller = {
  vi: (name: string | null) => name ?? 'Người bán',
  en: (name: string | null) => name ?? 'The seller',
};

/** To those who sell: somebody has bought. */
export const newOrder = letterKind({
  fields: about.extend({ goods: z.string(), total: z.number(), answer_by: instantSchema }),
  usefulMinutes: DAY,
  vi: ({ number, goods, total, answer_by, link }) => ({
    subject: `Đơn hàng mới số ${number}`,
    parts: [
      `Có đơn hàng mới số ${number}: ${goods}. Tổng cộng ${formatVnd(total, 'vi')}.`,
      `Xin trả lời trước ${moment(answer_by, 'vi')}: nhận đơn, hoặc báo hết hàng.`,
      { link, words: 'Trả lời đơn hàng' },
    ],
  }),
  en: ({ number, goods, total, answer_by, link }) => ({
    subject: `New order ${number}`,
    parts: [
      `A new order, number ${number}: ${goods}. ${formatVnd(total, 'en')} in all.`,
      `Please answer by ${moment(answer_by, 'en')}: confirm it, or say that it is out of stock.`,
      { link, words: 'Answer the order' },
    ],
  }),
});

/** To those who sell: half of the time is over. */
export const orderWaiting = letterKind({
  fields: about.extend({ answer_by: instantSchema }),
  usefulMinutes: DAY,
  vi: ({ number, answer_by, link }) => ({
    subject: `Đơn hàng số ${number} đang chờ bạn trả lời`,
    parts: [
      `Người mua đơn hàng số ${number} vẫn đang chờ. Hạn trả lời là ${moment(answer_by, 'vi')}.`,
      'Nhiều đơn quá hạn cùng lúc thì gian hàng tạm ngừng nhận đơn mới cho đến khi bạn trả lời.',
      { link, words: 'Trả lời đơn hàng' },
    ],
  }),
  en: ({ number, answer_by, link }) => ({
    subject: `Order ${number} waits for your answer`,
    parts: [
      `The buyer of order ${number} is still waiting. Please answer by ${moment(answer_by, 'en')}.`,
      'With several late orders at once your stall takes no new ones until you have answered.',
      { link, words: 'Answer the order' },
    ],
  }),
});

/** To those who sell: their goods are not sold until they have answered. */
export const salesPaused = letterKind({
  fields: z.object({
    seller_name: z.string().nullable(),
    late: z.number().int().positive(),
    link: page,
  }),
  usefulMinutes: TWO_DAYS,
  vi: ({ seller_name, late, link }) => ({
    subject: 'Gian hàng tạm ngừng nhận đơn mới',
    parts: [
      `${late} đơn hàng${seller_name ? ` của ${seller_name}` : ''} đã quá hạn trả lời, nên gian hàng tạm ngừng nhận đơn mới.`,
      'Trả lời hết các đơn quá hạn, gian hàng bán lại ngay.',
      { link, words: 'Trả lời đơn hàng' },
    ],
  }),
  en: ({ seller_name, late, link }) => ({
    subject: 'Your stall takes no new orders for now',
    parts: [
      `${late} orders${seller_name ? ` of ${seller_name}` : ''} were not answered in time, so your stall takes no new ones.`,
      'Once the late ones are answered, it sells again at once.',
      { link, words: 'Answer the orders' },
    ],
  }),
});

/** To the buyer: the parcel is being made ready. */
export const orderConfirmed = letterKind({
  fields: about,
  usefulMinutes: TWO_DAYS,
  vi: ({ number, seller_name, link }) => ({
    subject: `Đơn hàng số ${number} đã được xác nhận`,
    parts: [
      `${seller.vi(seller_name)} đã nhận đơn hàng số ${number} và đang chuẩn bị gửi.`,
      { link, words: SEE_ORDER.vi },
    ],
  }),
  en: ({ number, seller_name, link }) => ({
    subject: `Order ${number} is confirmed`,
    parts: [
      `${seller.en(seller_name)} has confirmed order ${number} and is getting it ready.`,
      { link, words: SEE_ORDER.en },
    ],
  }),
});

/** To the buyer: some of it cannot be had; what stays costs what it did, and they may cancel. */
export const orderShortened = letterKind({
  fields: about.extend({ goods: z.string(), total: z.number() }),
  usefulMinutes: TWO_DAYS,
  vi: ({ number, seller_name, goods, total, link }) => ({
    subject: `Đơn hàng số ${number} bớt hàng vì hết hàng`,
    parts: [
      `${seller.vi(seller_name)} báo không đủ hàng cho đơn số ${number}. Số lượng đổi: ${goods}.`,
      `Hàng còn lại giữ nguyên giá và giảm giá. Tổng cộng bây giờ là ${formatVnd(total, 'vi')}.`,
      'Nếu như vậy bạn không muốn mua nữa, bạn hủy đơn được trên trang đơn hàng trước khi người bán nhận đơn.',
      { link, words: SEE_ORDER.vi },
    ],
  }),
  en: ({ number, seller_name, goods, total, link }) => ({
    subject: `Some goods of order ${number} are out of stock`,
    parts: [
      `${seller.en(seller_name)} does not have all the goods of order ${number}. What has changed: ${goods}.`,
      `What stays costs what it did, with its discounts. The total is now ${formatVnd(total, 'en')}.`,
      'If you do not want it like that, you may cancel on the page of the order until the seller has confirmed it.',
      { link, words: SEE_ORDER.en },
    ],
  }),
});

/** To the buyer: the parcel is on its way. */
export const orderSent = letterKind({
  fields: about.extend({
    carrier: z.string().nullable(),
    tracking_number: z.string().nullable(),
    tracking_url: page.nullable(),
    pick_up: z.string().nullable().describe('Where it waits to be fetched.'),
  }),
  usefulMinutes: TWO_DAYS,
  vi: ({ number, seller_name, carrier, tracking_number, tracking_url, pick_up, link }) => ({
    subject: pick_up ? `Mời bạn đến lấy đơn hàng số ${number}` : `Đơn hàng số ${number} đã gửi đi`,
    parts: [
      pick_up
        ? `${seller.vi(seller_name)} đã gói xong đơn hàng số ${number}. Mời bạn đến lấy: ${pick_up}.`
        : carrier
          ? `${seller.vi(seller_name)} đã gửi đơn hàng số ${number} qua ${carrier}.`
          : `${seller.vi(seller_name)} đang tự mang đơn hàng số ${number} đến bạn.`,
      ...(tracking_number ? [`Mã vận đơn: ${tracking_number}`] : []),
      ...(tracking_url ? [{ link: tracking_url, words: 'Theo dõi kiện hàng' }] : []),
      { link, words: SEE_ORDER.vi },
    ],
  }),
  en: ({ number, seller_name, carrier, tracking_number, tracking_url, pick_up, link }) => ({
    subject: pick_up ? `Order ${number} is ready to be fetched` : `Order ${number} is on its way`,
    parts: [
      pick_up
        ? `${seller.en(seller_name)} has packed order ${number}. Please fetch it: ${pick_up}.`
        : carrier
          ? `${seller.en(seller_name)} has sent order ${number} by ${carrier}.`
          : `${seller.en(seller_name)} brings order ${number} to you.`,
      ...(tracking_number ? [`Number of the parcel: ${tracking_number}`] : []),
      ...(tracking_url ? [{ link: tracking_url, words: 'Follow the parcel' }] : []),
      { link, words: SEE_ORDER.en },
    ],
  }),
});

/** To the buyer: what they follow the parcel by was wrong. */
export const orderCorrected = letterKind({
  fields: about.extend({
    carrier: z.string().nullable(),
    tracking_number: z.string().nullable(),
    tracking_url: page.nullable(),
  }),
  usefulMinutes: TWO_DAYS,
  vi: ({ number, seller_name, carrier, tracking_number, tracking_url, link }) => ({
    subject: `Sửa mã vận đơn của đơn hàng số ${number}`,
    parts: [
      carrier
        ? `${seller.vi(seller_name)} sửa lại: đơn hàng số ${number} gửi qua ${carrier}.`
        : `${seller.vi(seller_name)} sửa lại: người bán tự mang đơn hàng số ${number} đến bạn.`,
      ...(tracking_number ? [`Mã vận đơn đúng: ${tracking_number}. Mã báo trước đây bỏ đi.`] : []),
      ...(tracking_url ? [{ link: tracking_url, words: 'Theo dõi kiện hàng' }] : []),
      { link, words: SEE_ORDER.vi },
    ],
  }),
  en: ({ number, seller_name, carrier, tracking_number, tracking_url, link }) => ({
    subject: `The parcel of order ${number} has another number`,
    parts: [
      carrier
        ? `${seller.en(seller_name)} corrects: order ${number} was sent by ${carrier}.`
        : `${seller.en(seller_name)} corrects: they bring order ${number} to you themselves.`,
      ...(tracking_number
        ? [`The right number of the parcel: ${tracking_number}. The one before is void.`]
        : []),
      ...(tracking_url ? [{ link: tracking_url, words: 'Follow the parcel' }] : []),
      { link, words: SEE_ORDER.en },
    ],
  }),
});

const REASONS = {
  out_of_stock: { vi: 'Hết hàng.', en: 'It is out of stock.' },
  cannot_deliver: {
    vi: 'Không gửi được đến địa chỉ của bạn.',
    en: 'It cannot be sent to your address.',
  },
  buyer_asked: { vi: 'Bạn đã đề nghị hủy.', en: 'You asked for it.' },
  other: { vi: '', en: '' },
  no_answer: {
    vi: 'Người bán không trả lời trong thời hạn.',
    en: 'The seller did not answer in time.',
  },
  not_paid: {
    vi: 'Người bán chưa thấy tiền chuyển khoản trong thời hạn. Nếu bạn đã chuyển, xin liên hệ người bán qua trang đơn hàng.',
    en: 'No transfer reached the seller in time. If you have sent it, please get in touch with the seller from the page of the order.',
  },
} as const;

/** What nobody has decided. */
const BY_CLOCK: readonly (keyof typeof REASONS)[] = ['no_answer', 'not_paid'];

/** To the buyer: nothing will come, and why. */
export const orderCanceled = letterKind({
  fields: about.extend({
    reason: z.enum(Object.keys(REASONS) as (keyof typeof REASONS)[]),
    note: z.string().nullable(),
  }),
  usefulMinutes: TWO_DAYS,
  vi: ({ number, seller_name, reason, note, link }) => ({
    subject: `Đơn hàng số ${number} đã hủy`,
    parts: [
      BY_CLOCK.includes(reason)
        ? `Đơn hàng số ${number} đã hủy. ${REASONS[reason].vi}`
        : `${seller.vi(seller_name)} đã hủy đơn hàng số ${number}. ${REASONS[reason].vi}`.trim(),
      ...(note ? [note] : []),
      'Bạn không phải trả tiền cho đơn này. Tiền đã trả (nếu có) sẽ được hoàn lại.',
      { link, words: SEE_ORDER.vi },
    ],
  }),
  en: ({ number, seller_name, reason, note, link }) => ({
    subject: `Order ${number} is cancelled`,
    parts: [
      BY_CLOCK.includes(reason)
        ? `Order ${number} is cancelled. ${REASONS[reason].en}`
        : `${seller.en(seller_name)} has cancelled order ${number}. ${REASONS[reason].en}`.trim(),
      ...(note ? [note] : []),
      'You owe nothing for it. What was paid, if anything, is given back.',
      { link, words: SEE_ORDER.en },
    ],
  }),
});

/** To the buyer: the parcel went back. */
export const orderRefused = letterKind({
  fields: about,
  usefulMinutes: TWO_DAYS,
  vi: ({ number, seller_name, link }) => ({
    subject: `Đơn hàng số ${number} đã trả về người bán`,
    parts: [
      `${seller.vi(seller_name)} báo kiện hàng của đơn số ${number} không được nhận và đã quay về. Bạn không phải trả tiền cho đơn này.`,
      'Nếu không đúng như vậy, xin liên hệ người bán qua trang đơn hàng.',
      { link, words: SEE_ORDER.vi },
    ],
  }),
  en: ({ number, seller_name, link }) => ({
    subject: `Order ${number} went back to its seller`,
    parts: [
      `${seller.en(seller_name)} says that the parcel of order ${number} was not taken, and came back. You owe nothing for it.`,
      'If that is not so, please get in touch with the seller from the page of the order.',
      { link, words: SEE_ORDER.en },
    ],
  }),
});

/** To the buyer: the seller is late; the buyer may go on waiting, or cancel. */
export const orderLate = letterKind({
  fields: about,
  usefulMinutes: TWO_DAYS,
  vi: ({ number, seller_name, link }) => ({
    subject: `Đơn hàng số ${number} chưa được trả lời`,
    parts: [
      `${seller.vi(seller_name)} chưa trả lời đơn hàng số ${number} trong thời hạn. Chúng tôi đã nhắc.`,
      'Bạn có thể chờ thêm, hoặc hủy đơn ngay trên trang đơn hàng. Nếu vẫn không có trả lời, đơn sẽ được hủy và bạn được báo.',
      { link, words: SEE_ORDER.vi },
    ],
  }),
  en: ({ number, seller_name, link }) => ({
    subject: `Order ${number} has not been answered yet`,
    parts: [
      `${seller.en(seller_name)} has not answered order ${number} in time. We have sent a reminder.`,
      'You may wait, or cancel on the page of the order. If no answer comes, the order is cancelled, and you are told.',
      { link, words: SEE_ORDER.en },
    ],
  }),
});
