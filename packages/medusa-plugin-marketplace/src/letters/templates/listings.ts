import { z } from 'zod';
import { letterKind, page, TWO_DAYS } from '../letter';

const about = z.object({
  seller_name: z.string().nullable(),
  /** As the certificate calls them. */
  goods: z.string(),
  reason: z.string(),
  /** The listing at the desk. */
  link: page,
});

/** Goods, or a change of them, are in the shop. */
export const listingApproved = letterKind({
  fields: about,
  usefulMinutes: TWO_DAYS,
  vi: ({ goods, link }) => ({
    subject: `Đã duyệt: ${goods}`,
    parts: [
      `Hàng “${goods}” đã được duyệt và lên chợ. Giá và tồn kho bạn đổi lúc nào cũng được, không cần duyệt lại.`,
      { link, words: 'Xem hàng' },
    ],
  }),
  en: ({ goods, link }) => ({
    subject: `Approved: ${goods}`,
    parts: [
      `“${goods}” is approved and in the shop. You may change prices and stock at any time; nobody has to approve that.`,
      { link, words: 'See the product' },
    ],
  }),
});

/** Something is missing before goods are shown. */
export const listingMoreWanted = letterKind({
  fields: about,
  usefulMinutes: TWO_DAYS,
  vi: ({ goods, reason, link }) => ({
    subject: `Cần bổ sung: ${goods}`,
    parts: [
      `Hàng “${goods}” cần bổ sung trước khi được duyệt:`,
      reason,
      { link, words: 'Bổ sung' },
    ],
  }),
  en: ({ goods, reason, link }) => ({
    subject: `More is needed: ${goods}`,
    parts: [
      `Before “${goods}” can be approved, it needs more:`,
      reason,
      { link, words: 'Add to it' },
    ],
  }),
});

/** Goods, or a change of them, are not shown. */
export const listingRefused = letterKind({
  fields: about,
  usefulMinutes: TWO_DAYS,
  vi: ({ goods, reason, link }) => ({
    subject: `Không duyệt: ${goods}`,
    parts: [
      `Nội dung bạn gửi của hàng “${goods}” không được duyệt. Lý do:`,
      reason,
      'Nếu hàng này đang bán thì vẫn bán với nội dung cũ. Bạn có thể sửa rồi gửi lại.',
      { link, words: 'Sửa nội dung' },
    ],
  }),
  en: ({ goods, reason, link }) => ({
    subject: `Not approved: ${goods}`,
    parts: [
      `What you sent of “${goods}” was not approved. The reason:`,
      reason,
      'If it is in the shop, it stays there with what it said before. You may change it and send it again.',
      { link, words: 'Change it' },
    ],
  }),
});
