import { calendarDateSchema } from 'ocop-contract';
import { formatDate } from 'ocop-core';
import { z } from 'zod';
import { letterKind, page, TWO_DAYS } from '../letter';

const about = z.object({
  seller_name: z.string().nullable(),
  /** The desk. */
  link: page,
});
const withReason = about.extend({ reason: z.string() });

const OPEN_DESK = { vi: 'Mở gian hàng', en: 'Open your stall' } as const;

function ofVi(name: string | null): string {
  return name ? ` của ${name}` : '';
}

function ofEn(name: string | null): string {
  return name ? ` of ${name}` : '';
}

/** An application has arrived; an operator reads it. */
export const applicationReceived = letterKind({
  fields: about,
  usefulMinutes: TWO_DAYS,
  vi: ({ seller_name, link }) => ({
    subject: 'Chợ Phiên đã nhận hồ sơ bán hàng của bạn',
    parts: [
      `Chợ Phiên đã nhận hồ sơ bán hàng${ofVi(seller_name)}.`,
      'Người vận hành sẽ đọc hồ sơ và xác minh danh tính như luật yêu cầu. Có kết quả, chúng tôi sẽ báo qua địa chỉ này.',
      { link, words: OPEN_DESK.vi },
    ],
  }),
  en: ({ seller_name, link }) => ({
    subject: 'Chợ Phiên has your application to sell',
    parts: [
      `The application to sell${ofEn(seller_name)} has arrived.`,
      'An operator reads it and verifies who you are, as the law wants. We write to this address when that is done.',
      { link, words: OPEN_DESK.en },
    ],
  }),
});

/** Something is missing in an application. */
export const moreWanted = letterKind({
  fields: withReason,
  usefulMinutes: TWO_DAYS,
  vi: ({ seller_name, reason, link }) => ({
    subject: 'Hồ sơ bán hàng cần bổ sung',
    parts: [
      `Hồ sơ bán hàng${ofVi(seller_name)} cần bổ sung trước khi được duyệt:`,
      reason,
      { link, words: 'Bổ sung hồ sơ' },
    ],
  }),
  en: ({ seller_name, reason, link }) => ({
    subject: 'Your application to sell needs more',
    parts: [
      `Before the application${ofEn(seller_name)} can be approved, it needs more:`,
      reason,
      { link, words: 'Add to the application' },
    ],
  }),
});

/** An account may sell. */
export const approved = letterKind({
  fields: about,
  usefulMinutes: TWO_DAYS,
  vi: ({ seller_name, link }) => ({
    subject: 'Tài khoản bán hàng của bạn đã được duyệt',
    parts: [
      `Tài khoản bán hàng${ofVi(seller_name)} đã được duyệt. Từ bây giờ bạn bán được hàng có chứng nhận OCOP còn hiệu lực.`,
      { link, words: OPEN_DESK.vi },
    ],
  }),
  en: ({ seller_name, link }) => ({
    subject: 'Your account to sell is approved',
    parts: [
      `The account${ofEn(seller_name)} is approved. From now on you sell what has an OCOP certificate in force.`,
      { link, words: OPEN_DESK.en },
    ],
  }),
});

/** An account sells nothing until it is said otherwise. */
export const suspended = letterKind({
  fields: withReason,
  usefulMinutes: TWO_DAYS,
  vi: ({ seller_name, reason, link }) => ({
    subject: 'Tài khoản bán hàng của bạn bị tạm ngừng',
    parts: [
      `Tài khoản bán hàng${ofVi(seller_name)} bị tạm ngừng. Hàng của bạn chưa bán được cho đến khi có thông báo mới. Lý do:`,
      reason,
      'Đơn đã đặt vẫn cần được giao.',
      { link, words: OPEN_DESK.vi },
    ],
  }),
  en: ({ seller_name, reason, link }) => ({
    subject: 'Your account to sell is suspended',
    parts: [
      `The account${ofEn(seller_name)} is suspended. Your goods are not sold until we write again. The reason:`,
      reason,
      'Orders that were placed still have to be delivered.',
      { link, words: OPEN_DESK.en },
    ],
  }),
});

/** A suspension is over, or a closing was taken back. */
export const resumed = letterKind({
  fields: about,
  usefulMinutes: TWO_DAYS,
  vi: ({ seller_name, link }) => ({
    subject: 'Tài khoản bán hàng của bạn hoạt động trở lại',
    parts: [
      `Tài khoản bán hàng${ofVi(seller_name)} hoạt động trở lại. Hàng của bạn bán được như trước.`,
      { link, words: OPEN_DESK.vi },
    ],
  }),
  en: ({ seller_name, link }) => ({
    subject: 'Your account to sell is open again',
    parts: [
      `The account${ofEn(seller_name)} is open again. Your goods are sold as before.`,
      { link, words: OPEN_DESK.en },
    ],
  }),
});

/** An account ends on a day that is said before. */
export const closingAnnounced = letterKind({
  fields: withReason.extend({ closes_on: calendarDateSchema }),
  usefulMinutes: TWO_DAYS,
  vi: ({ seller_name, reason, closes_on, link }) => ({
    subject: `Tài khoản bán hàng của bạn sẽ đóng ngày ${formatDate(closes_on, 'vi')}`,
    parts: [
      `Tài khoản bán hàng${ofVi(seller_name)} sẽ đóng ngày ${formatDate(closes_on, 'vi')}. Lý do:`,
      reason,
      'Đến hết ngày ấy bạn vẫn bán và giao hàng như thường. Nếu không đồng ý, xin trả lời người vận hành trước ngày đóng.',
      { link, words: OPEN_DESK.vi },
    ],
  }),
  en: ({ seller_name, reason, closes_on, link }) => ({
    subject: `Your account to sell closes on ${formatDate(closes_on, 'en')}`,
    parts: [
      `The account${ofEn(seller_name)} closes on ${formatDate(closes_on, 'en')}. The reason:`,
      reason,
      'Until then you sell and deliver as ever. If you do not agree, answer the operator before that day.',
      { link, words: OPEN_DESK.en },
    ],
  }),
});

/** An account has ended. */
export const closed = letterKind({
  fields: about.extend({ reason: z.string().nullable() }),
  usefulMinutes: TWO_DAYS,
  vi: ({ seller_name, reason, link }) => ({
    subject: 'Tài khoản bán hàng của bạn đã đóng',
    parts: [
      `Tài khoản bán hàng${ofVi(seller_name)} đã đóng. Hàng của bạn không còn được bán trên Chợ Phiên.`,
      ...(reason ? [`Lý do: ${reason}`] : []),
      'Đơn đã đặt vẫn cần được giao; đơn cũ vẫn xem được ở gian hàng.',
      { link, words: OPEN_DESK.vi },
    ],
  }),
  en: ({ seller_name, reason, link }) => ({
    subject: 'Your account to sell is closed',
    parts: [
      `The account${ofEn(seller_name)} is closed. Your goods are no longer sold on Chợ Phiên.`,
      ...(reason ? [`The reason: ${reason}`] : []),
      'Orders that were placed still have to be delivered; you can still read them at your stall.',
      { link, words: OPEN_DESK.en },
    ],
  }),
});
