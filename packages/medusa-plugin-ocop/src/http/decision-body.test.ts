import { decisionBody } from 'ocop-contract';
import { describe, expect, it } from 'vitest';
import { parseInput } from './parse-input';

const head = {
  number: '365/QĐ-UBND',
  issuer: 'UBND tỉnh Đồng Tháp',
  signed_on: '2026-03-01',
  effective_on: '2026-03-01',
};
const item = {
  product_name: 'Mật ong',
  producer: { name: 'HTX Mật ong' },
  star: 4,
  group: { scheme: '2023', code: 'TP' },
  place: { scheme: '2025', code: '82' },
};
const recognition = { ...head, kind: 'recognition', items: [item] };
const revocation = {
  ...head,
  kind: 'revocation',
  items: [{ verification_code: 'cp 7k3m 9qxw', reason_code: 'not_as_dossier' }],
};

function problemsOf(body: unknown): string {
  try {
    parseInput(decisionBody, body);
    return 'no problem';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('the body of POST /admin/ocop/decisions', () => {
  it('is taken as it is', () => {
    expect(problemsOf(recognition)).toBe('no problem');
  });

  it.each([
    [{ ...recognition, kind: 'removal' }, 'kind: phải là một trong: recognition, revocation, ann'],
    [{ ...recognition, items: [] }, 'items: phải có từ 1 phần tử trở lên'],
    [{ ...recognition, signed_on: '2026-02-30' }, 'signed_on: phải là một ngày có thật'],
    [{ ...recognition, number: undefined }, 'number: bắt buộc, phải là chuỗi ký tự'],
    [{ ...recognition, items: [item, { ...item, star: 2 }] }, 'items.1.star: phải là 3, 4 hoặc 5'],
    [{ ...recognition, items: [{ ...item, stars: 4 }] }, 'items.0.stars: không có trường này'],
    [{ ...recognition, items: [{ ...item, producer: { name: '' } }] }, 'items.0.producer.name: '],
    [{ ...recognition, extra: 1 }, 'extra: không có trường này'],
    [
      { ...revocation, items: [{ reason_code: 'other' }] },
      'items.0.certificate_id: cần certificate_id',
    ],
    [
      { ...revocation, items: [{ certificate_id: 'occert_1', reason_code: 'bad_mood' }] },
      'items.0.reason_code: phải là một trong: expired_not_re_evaluated, ',
    ],
    [
      { ...revocation, items: [{ verification_code: 'CP-1', reason_code: 'other' }] },
      'items.0.verification_code: phải là mã tra cứu',
    ],
    [
      { ...recognition, items: Array.from({ length: 1001 }, () => item) },
      'items: phải có không quá 1000 phần tử',
    ],
    [
      {
        ...recognition,
        items: [{ ...item, listing: { variants: [{ title: 'a', price_vnd: 1.5 }] } }],
      },
      'items.0.listing.variants.0.price_vnd: phải là số nguyên',
    ],
    ['text', 'body: phải là đối tượng'],
  ])('names the field at fault: %#', (body, message) => {
    expect(problemsOf(body)).toContain(message);
  });
});
