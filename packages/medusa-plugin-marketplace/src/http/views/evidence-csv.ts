import type { EvidenceView } from 'ocop-contract';
import {
  calendarDateAt,
  csvText,
  formatDate,
  LABEL_KEYS,
  type LabelKey,
  parseCalendarDate,
} from 'ocop-core';

type Row = (string | number | null)[];

const LABEL_NAMES: Readonly<Record<LabelKey, string>> = {
  net_weight: 'Định lượng',
  ingredients: 'Thành phần',
  shelf_life: 'Hạn sử dụng',
  made_on: 'Ngày sản xuất',
  expires_on: 'Dùng trước',
  storage: 'Bảo quản',
  usage: 'Cách dùng',
  warnings: 'Cảnh báo',
  self_declaration: 'Bản tự công bố',
  origin: 'Xuất xứ',
};

/**
 * Evidence as a table, in Vietnamese, since it goes to an authority. It says the day and no moment, so that
 * the same facts are the same file the whole day, and have one hash.
 */
export function evidenceCsv(evidence: Omit<EvidenceView, 'csv' | 'csv_sha256'>): string {
  return csvText([
    ...headRows(evidence),
    ...salesRows(evidence),
    ...(evidence.fairs.length === 0 ? [['Hội chợ', 'Chưa có hội chợ nào được ghi nhận']] : []),
    ...evidence.fairs.map(({ name, from, to }): Row => ['Hội chợ', name, day(from), day(to)]),
    ...reviewRows(evidence),
    ...LABEL_KEYS.flatMap((key): Row[] => {
      const value = evidence.label[key];
      return value === undefined ? [] : [['Dữ liệu nhãn', LABEL_NAMES[key], value]];
    }),
  ]);
}

type Facts = Parameters<typeof evidenceCsv>[0];

function headRows({ certificate, ...facts }: Facts): Row[] {
  return [
    ['Hồ sơ minh chứng bán hàng', certificate.product_name],
    ['Lập ngày', day(facts.written_on)],
    ['Chủ thể', certificate.producer_name],
    ['Người bán', facts.seller_name],
    ['Mã chứng nhận', certificate.verification_code],
    ['Số sao', certificate.star],
    ['Hiệu lực', day(certificate.valid_from), day(certificate.valid_to)],
    ['Gian hàng', facts.storefront_url ?? 'Chưa bán ở chợ'],
    ['Bán từ ngày', facts.on_sale_since && day(facts.on_sale_since)],
    ['Trang truy xuất', facts.traceability_url],
  ];
}

function salesRows({ sales, sales_total }: Facts): Row[] {
  const row = (name: string, sum: Facts['sales_total']): Row => [
    'Doanh số',
    name,
    sum.orders,
    sum.pieces,
    sum.ordered,
    sum.delivered,
    sum.open,
    sum.canceled,
    sum.refused,
    sum.refunded,
    sum.net,
  ];
  return [
    [
      'Doanh số',
      'Tháng',
      'Số đơn',
      'Số gói',
      'Đặt mua (đồng)',
      'Đã giao (đồng)',
      'Đang xử lý (đồng)',
      'Đã hủy (đồng)',
      'Không nhận hàng (đồng)',
      'Đã hoàn tiền (đồng)',
      'Doanh thu (đồng)',
    ],
    ...sales.map(({ month, ...sum }) => row(month, sum)),
    row('Cộng', sales_total),
  ];
}

function reviewRows({ review_summary, reviews }: Facts): Row[] {
  const { count, average } = review_summary;
  return [
    ['Nhận xét', 'Số nhận xét', count],
    ['Nhận xét', 'Điểm trung bình', average],
    ...reviews.map(
      ({ created_at, rating, text, author }): Row => [
        'Nhận xét',
        day(calendarDateAt(new Date(created_at))),
        rating,
        text,
        author,
      ],
    ),
  ];
}

function day(date: string): string {
  return formatDate(parseCalendarDate(date), 'vi');
}
