import { parseCalendarDate } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import { LETTERS, type LetterFields, type LetterName, renderLetter } from '.';

const link = 'https://cho.example.vn/ban-hang';
const about = { seller_name: 'HTX Chè Suối Giàng', link };
const order = { ...about, number: 1024 };
const answer_by = '2026-11-30T02:00:00.000Z';
const aboutCase = {
  ...order,
  kind: 'not_as_described',
  words: 'Gói trà bị rách, trà ẩm.',
  answer_by,
  solve_by: '2026-12-06T02:00:00.000Z',
  answer: 'refund',
  answer_words: 'Xin gửi lại tiền trong ngày.',
  closed_by: 'operator',
  outcome: 'resend',
  decision_words: 'Ảnh cho thấy gói bị rách khi gửi.',
} as const;
const transfer = { ...order, amount: 266_000, code: 'DH1024XK', pay_by: answer_by };
const aboutGoods = { ...about, goods: 'Trà Shan tuyết Suối Giàng', reason: '' };
const withReason = { ...about, reason: 'Ảnh giấy đăng ký bị mờ.' };

const SAMPLES: { [Name in LetterName]: LetterFields<Name> } = {
  invitation: {
    seller_name: 'HTX Chè Suối Giàng',
    role: 'staff',
    link: `${link}/loi-moi?ma=abcdefghijklmnopqrstuvwx`,
    last_day: parseCalendarDate('2026-12-06'),
  },
  sign_in_code: { code: '048213', minutes: 10 },
  application_received: about,
  more_wanted: withReason,
  approved: about,
  suspended: withReason,
  resumed: about,
  closing_announced: { ...withReason, closes_on: parseCalendarDate('2026-12-15') },
  closed: { ...about, reason: null },
  new_order: { ...order, goods: 'Trà Shan tuyết (100 g) × 2', total: 266_000, answer_by },
  order_waiting: { ...order, answer_by },
  sales_paused: { ...about, late: 3 },
  question_asked: {
    goods: 'Trà',
    question: 'Trà hái tháng nào?',
    link: 'https://cho.example/ban-hang/cau-hoi',
  },
  question_answered: {
    goods: 'Trà',
    question: 'Trà hái tháng nào?',
    answer: 'Tháng ba.',
    link: 'https://cho.example/san-pham/tra',
  },
  order_confirmed: order,
  order_shortened: { ...order, goods: 'Trà · 100 g: 2 → 1', total: 120_000 },
  order_sent: {
    ...order,
    carrier: 'Giao Hàng Nhanh (GHN)',
    tracking_number: 'GA3K7H2',
    tracking_url: 'https://donhang.ghn.vn/?order_code=GA3K7H2',
    pick_up: null,
  },
  order_corrected: {
    ...order,
    carrier: 'Giao Hàng Nhanh (GHN)',
    tracking_number: 'GA3K7H9',
    tracking_url: 'https://donhang.ghn.vn/?order_code=GA3K7H9',
  },
  order_canceled: { ...order, reason: 'out_of_stock', note: 'Tuần sau có lại.' },
  order_refused: order,
  order_late: order,
  order_case_received: aboutCase,
  order_case_opened: aboutCase,
  order_case_waiting: aboutCase,
  order_case_answered: aboutCase,
  order_case_with_operator: aboutCase,
  order_case_closed: aboutCase,
  order_case_paid_back: {
    ...aboutCase,
    repay_vnd: 266_000,
    paid_on: parseCalendarDate('2026-12-01'),
    pay_reference: 'FT2633512345',
  },
  order_case_repay: { ...aboutCase, repay_vnd: 266_000, repay_by: answer_by, is_denied: true },
  order_to_transfer: {
    ...transfer,
    bank: 'Vietcombank',
    account_number: '0123456789',
    account_holder: 'HTX CHE SUOI GIANG',
  },
  order_awaits_transfer: { ...transfer, goods: 'Trà Shan tuyết (100 g) × 2' },
  order_transfer_received: order,
  listing_approved: aboutGoods,
  listing_more_wanted: { ...aboutGoods, reason: 'Ảnh chưa thấy nhãn.' },
  listing_refused: { ...aboutGoods, reason: 'Mô tả nói trà chữa bệnh.' },
};

function render<Name extends LetterName>(
  name: Name,
  locale: 'vi' | 'en',
  fields: LetterFields<Name>,
  options = {},
) {
  return renderLetter(name, { locale, fields, key: 'k' }, options);
}

const NAMES = Object.keys(LETTERS).filter((name): name is LetterName => name in SAMPLES);

describe.each(NAMES)('the letter %s', (name) => {
  it.each(['vi', 'en'] as const)('is whole in %s, as text and as a page', (locale) => {
    const { subject, text, html } = render(name, locale, SAMPLES[name]);
    expect({ subject, text }).toMatchSnapshot();
    expect(subject).toBe(subject.normalize('NFC'));
    expect(html).toContain(`<html lang="${locale}">`);
    for (const made of [subject, text, html]) expect(made).not.toMatch(/undefined|null|\[object/);
  });

  it('is of a seller that has no name yet as well', () => {
    if (!('seller_name' in SAMPLES[name])) return;
    const { text } = render(name, 'vi', { ...SAMPLES[name], seller_name: null });
    expect(text).not.toMatch(/null| {2}|của \./);
  });
});

it('people’s words stay words, in the page and in the subject', () => {
  const { subject, html, text } = render('suspended', 'vi', {
    ...withReason,
    seller_name: 'A\r\nBcc: x@example.com',
    reason: '<img src=x onerror="alert(1)"> & "quotes"\nline two',
  });
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp;');
  expect(html).toContain('<br>line two');
  expect(text).toContain('<img src=x');
  expect(subject).not.toMatch(/[\r\n]/);
  const invited = render('invitation', 'vi', {
    ...SAMPLES.invitation,
    seller_name: 'A\r\nBcc: x@example.com',
  });
  expect(invited.subject).not.toMatch(/[\r\n]/);
});

it('who is offered money is told how much, and to say that all is settled only when it is there', () => {
  const { text } = render('order_case_answered', 'vi', { ...aboutCase, repay_vnd: 266_000 });
  expect(text).toContain('266.000');
  expect(text).toContain('khi tiền đã về');
});

it('a link is a page’s, and nothing else', () => {
  const fields = { ...SAMPLES.approved, link: 'javascript:alert(1)' };
  expect(() => render('approved', 'vi', fields)).toThrow();
});

it('what lets somebody in is hidden from others', () => {
  const code = render('sign_in_code', 'vi', SAMPLES.sign_in_code, { hideSecrets: true });
  expect(code.text + code.html + code.subject).not.toContain('048213');
  const invited = render('invitation', 'en', SAMPLES.invitation, { hideSecrets: true });
  expect(invited.text + invited.html).not.toContain('abcdefghijklmnop');
});

it.each([
  ['vi', 'Mời bạn đến lấy: Thôn 1, Xã Bắc Hà, Lào Cai (7 đến 17 giờ).'],
  ['en', 'Please fetch it: Thôn 1, Xã Bắc Hà, Lào Cai (7 đến 17 giờ).'],
] as const)('what is fetched is not sent, in %s', (locale, says) => {
  const pick_up = 'Thôn 1, Xã Bắc Hà, Lào Cai (7 đến 17 giờ)';
  const fields = { ...order, carrier: null, tracking_number: null, tracking_url: null, pick_up };
  expect(render('order_sent', locale, fields).text).toContain(says);
});

it('a letter that nobody knows is refused', () => {
  expect(() => renderLetter('order_placed_by_magic', { locale: 'vi', fields: {} })).toThrow();
});
