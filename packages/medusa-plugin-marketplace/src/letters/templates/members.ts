import { calendarDateSchema } from 'ocop-contract';
import { formatDate, MEMBER_ROLES } from 'ocop-core';
import { z } from 'zod';
import { letterKind, page, TWO_DAYS } from '../letter';

const ROLE_WORDS = {
  owner: { vi: 'chủ tài khoản', en: 'owner' },
  staff: { vi: 'người bán hàng', en: 'member of staff' },
} as const;

/** Somebody is invited to work at a seller's desk. */
export const invitation = letterKind({
  fields: z.object({
    seller_name: z.string().nullable(),
    role: z.enum(MEMBER_ROLES),
    link: page,
    last_day: calendarDateSchema,
  }),
  usefulMinutes: TWO_DAYS,
  secret: ['link'],
  vi: ({ seller_name, role, link, last_day }) => ({
    subject: `Lời mời bán hàng cùng ${seller_name ?? 'một chủ thể OCOP'} trên Chợ Phiên`,
    parts: [
      `${seller_name ?? 'Một chủ thể OCOP'} mời bạn vào gian hàng trên Chợ Phiên với vai trò ${ROLE_WORDS[role].vi}.`,
      { link, words: 'Nhận lời mời' },
      `Lời mời có giá trị đến ngày ${formatDate(last_day, 'vi')} và chỉ dùng được một lần.`,
    ],
  }),
  en: ({ seller_name, role, link, last_day }) => ({
    subject: `An invitation to sell with ${seller_name ?? 'an OCOP producer'} on Chợ Phiên`,
    parts: [
      `${seller_name ?? 'An OCOP producer'} invites you to its stall on Chợ Phiên as ${ROLE_WORDS[role].en}.`,
      { link, words: 'Accept the invitation' },
      `The invitation is good until ${formatDate(last_day, 'en')}, and once.`,
    ],
  }),
});

/** A code that lets a member in, once. */
export const signInCode = letterKind({
  fields: z.object({ code: z.string().regex(/^\d{6}$/), minutes: z.int().positive() }),
  usefulMinutes: 10,
  secret: ['code'],
  vi: ({ code, minutes }) => ({
    subject: 'Mã đăng nhập gian hàng trên Chợ Phiên',
    parts: [
      'Mã đăng nhập của bạn:',
      { figure: code },
      `Mã dùng được một lần, trong ${minutes} phút. Chợ Phiên không bao giờ hỏi mã này: đừng đọc hay gửi cho ai.`,
    ],
  }),
  en: ({ code, minutes }) => ({
    subject: 'Your sign-in code for your stall on Chợ Phiên',
    parts: [
      'Your sign-in code:',
      { figure: code },
      `It is good once, for ${minutes} minutes. Chợ Phiên never asks for it: read or send it to nobody.`,
    ],
  }),
});
