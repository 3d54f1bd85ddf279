import { expect, it } from 'vitest';
import { evidenceCsv } from './evidence-csv';

const NONE = {
  orders: 0,
  pieces: 0,
  ordered: 0,
  delivered: 0,
  open: 0,
  canceled: 0,
  refused: 0,
  refunded: 0,
  net: 0,
};

it('a spreadsheet reckons with nothing that a buyer or a seller wrote', () => {
  const text = evidenceCsv({
    certificate: {
      id: 'occert_1',
      verification_code: 'ABC',
      product_name: '=1+1',
      star: 4,
      producer_name: '@chủ thể',
      state: 'in_force',
      step: 'file',
      valid_from: '2024-01-01',
      valid_to: '2026-12-31',
      last_day: '2026-12-31',
      days_left: 32,
      filing_opens: '2026-07-04',
      filing_closes: '2026-09-02',
      filed_on: null,
      is_due: true,
      product: null,
      packs: [],
    },
    written_on: '2026-11-29',
    seller_name: '+84',
    storefront_url: null,
    on_sale_since: null,
    traceability_url: 'https://cho.example/chung-nhan/ABC',
    label: { origin: '-Lào Cai' },
    sales: [{ month: '2026-11', ...NONE, ordered: 5, open: 5 }],
    sales_total: { ...NONE, ordered: 5, open: 5 },
    fairs: [],
    reviews: [
      {
        id: 'ocrev_1',
        rating: 5,
        text: '=cmd|" /C calc"!A0\nngon',
        author: null,
        created_at: '2026-11-28T20:00:00Z',
        reply: null,
        demo: false,
      },
    ],
    review_summary: { count: 1, average: 5, distribution: [0, 0, 0, 0, 1] },
  });
  const lines = text.replace('\uFEFF', '').split('\r\n');
  expect(lines.filter((line) => /(^|,)"?[=+\-@]/.test(line))).toEqual([]);
  expect(lines).toContain("Hồ sơ minh chứng bán hàng,'=1+1");
  expect(lines).toContain('Doanh số,2026-11,0,0,5,0,5,0,0,0,0');
  expect(lines).toContain('Hội chợ,Chưa có hội chợ nào được ghi nhận');
  expect(text).toContain('29/11/2026,5,"\'=cmd|"" /C calc""!A0\nngon"');
});
