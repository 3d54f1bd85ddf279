import { parseCalendarDate } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import { SHORT_CHANNELS, SHORT_LENGTHS } from '../../kernel/short-channel';
import { renderShort, SHORT_TEXTS, type ShortName } from '..';

const link = 'https://chophien.example.vn/don-hang';
const at = '2026-11-30T02:00:00.000Z';
/** All that any of them is told, each at its longest. */
const TOLD = {
  number: 1_234_567,
  seller_name: 'Hợp tác xã Chè Shan tuyết cổ thụ Suối Giàng Văn Chấn',
  link,
  goods: 'Trà',
  total: 123_456_789,
  carrier: 'Giao Hàng Nhanh (GHN)',
  tracking_number: 'ABCDEFGHIJ1234567890ABCDEFGHIJ',
  tracking_url: null,
  pick_up: null,
  reason: 'out_of_stock',
  note: 'x'.repeat(300),
  kind: 'not_arrived',
  words: 'x'.repeat(1000),
  answer_by: at,
  solve_by: at,
  answer: 'refund',
  answer_words: null,
  closed_by: 'operator',
  outcome: 'refund',
  decision_words: null,
  repay_vnd: 123_456_789,
  paid_on: parseCalendarDate('2026-12-01'),
  pay_reference: 'FT2633512345',
};

const NAMES = Object.keys(SHORT_TEXTS) as ShortName[];
const say = (channel: (typeof SHORT_CHANNELS)[number], name: string, more: object = {}) =>
  renderShort(channel, name, { locale: 'vi', fields: { ...TOLD, ...more } });

describe.each(NAMES)('%s in short', (name) => {
  it.each(['vi', 'en'] as const)('fits every channel, and an SMS has no marks, in %s', (locale) => {
    for (const channel of SHORT_CHANNELS) {
      for (const tracking_number of [TOLD.tracking_number, null]) {
        const fields = { ...TOLD, tracking_number };
        const text = renderShort(channel, name, { locale, fields });
        expect(text.length).toBeLessThanOrEqual(SHORT_LENGTHS[channel]);
        expect(text).toContain('1234567');
        expect(text.trim()).toBe(text);
        if (channel === 'sms') expect(text).toMatch(/^Cho Phien: [\x20-\x7e]+$/);
        else expect(text).toMatch(/^Chợ Phiên: .*https:/);
      }
    }
  });
});

it('says what it says, with the way to it as far as that fits', () => {
  expect(say('sms', 'order_sent', { number: 1024, tracking_number: 'GA3K7H2' })).toBe(
    `Cho Phien: Don 1024 da gui di, ma GA3K7H2. ${link}`,
  );
  expect(say('zalo', 'order_canceled', { number: 1024 })).toBe(
    `Chợ Phiên: Đơn 1024 đã hủy, bạn không phải trả tiền. ${link}`,
  );
  const far = `https://cho.example.vn/${'a'.repeat(200)}`;
  expect(say('sms', 'order_late', { number: 1024, link: far })).toBe(
    'Cho Phien: Nguoi ban chua tra loi don 1024. Ban cho them hoac huy duoc.',
  );
});

it('knows no other letter: what lets somebody in is sent by nobody here', () => {
  expect(() => say('sms', 'sign_in_code')).toThrow('in short');
});
