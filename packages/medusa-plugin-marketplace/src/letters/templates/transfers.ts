import { instantSchema } from 'ocop-contract';
import { formatVnd } from 'ocop-core';
import { z } from 'zod';
import { letterKind, TWO_DAYS } from '../letter';
import { moment } from '../moment';
import { about, SEE_ORDER, seller } from './orders';

const DAY = 24 * 60;

const transfer = about.extend({ amount: z.number(), code: z.string(), pay_by: instantSchema });

/** To the buyer: where to send the money, and until when. */
export const orderToTransfer = letterKind({
  fields: transfer.extend({
    bank: z.string(),
    account_number: z.string(),
    account_holder: z.string(),
  }),
  usefulMinutes: DAY,
  vi: ({
    number,
    seller_name,
    amount,
    code,
    pay_by,
    bank,
    account_number,
    account_holder,
    link,
  }) => ({
    subject: `Đơn hàng số ${number} chờ bạn chuyển khoản`,
    parts: [
      `Xin chuyển ${formatVnd(amount, 'vi')} cho ${seller_name ?? 'người bán'} trước ${moment(pay_by, 'vi')}.`,
      `Ngân hàng: ${bank}. Số tài khoản: ${account_number}. Chủ tài khoản: ${account_holder}.`,
      'Nội dung chuyển khoản, ghi đúng như sau:',
      { figure: code },
      'Quá hạn mà tiền chưa về thì đơn tự hủy. Mã QR có trên trang đơn hàng.',
      { link, words: SEE_ORDER.vi },
    ],
  }),
  en: ({
    number,
    seller_name,
    amount,
    code,
    pay_by,
    bank,
    account_number,
    account_holder,
    link,
  }) => ({
    subject: `Order ${number} waits for your transfer`,
    parts: [
      `Please send ${formatVnd(amount, 'en')} to ${seller_name ?? 'the seller'} by ${moment(pay_by, 'en')}.`,
      `Bank: ${bank}. Account number: ${account_number}. Account holder: ${account_holder}.`,
      'As the message of the transfer, write exactly:',
      { figure: code },
      'If the money has not come by then, the order is cancelled. Its page shows a QR code.',
      { link, words: SEE_ORDER.en },
    ],
  }),
});

/** To those who sell: somebody has bought, and sends the money first. */
export const orderAwaitsTransfer = letterKind({
  fields: transfer.extend({ goods: z.string() }),
  usefulMinutes: DAY,
  vi: ({ number, goods, amount, code, pay_by, link }) => ({
    subject: `Đơn hàng số ${number} chờ khách chuyển khoản`,
    parts: [
      `Có đơn hàng mới số ${number}: ${goods}. Khách sẽ chuyển ${formatVnd(amount, 'vi')} vào tài khoản của bạn trước ${moment(pay_by, 'vi')}.`,
      `Nội dung chuyển khoản: ${code}. Tiền về đủ thì bạn bấm “Đã nhận tiền”; chưa thấy tiền thì đừng gửi hàng.`,
      { link, words: 'Mở đơn hàng' },
    ],
  }),
  en: ({ number, goods, amount, code, pay_by, link }) => ({
    subject: `Order ${number} waits for its buyer’s transfer`,
    parts: [
      `A new order, number ${number}: ${goods}. Its buyer will send ${formatVnd(amount, 'en')} to your account by ${moment(pay_by, 'en')}.`,
      `The message of the transfer is ${code}. When the whole sum has come, press “Money received”; send nothing before.`,
      { link, words: 'Open the order' },
    ],
  }),
});

/** To the buyer: the money is there. */
export const orderTransferReceived = letterKind({
  fields: about,
  usefulMinutes: TWO_DAYS,
  vi: ({ number, seller_name, link }) => ({
    subject: `Đã nhận tiền của đơn hàng số ${number}`,
    parts: [
      `${seller.vi(seller_name)} đã nhận được tiền của đơn hàng số ${number}, và sẽ trả lời bạn sớm.`,
      { link, words: SEE_ORDER.vi },
    ],
  }),
  en: ({ number, seller_name, link }) => ({
    subject: `The money for order ${number} has come`,
    parts: [
      `${seller.en(seller_name)} has received the money for order ${number}, and will answer you soon.`,
      { link, words: SEE_ORDER.en },
    ],
  }),
});
