import { type CalendarDate, formatDate, isCalendarDate, isSaleStopKind } from 'ocop-core';
import { rows, type SqlExecutor } from '../../../kernel/sql-executor';
import type { ProductRefusal } from '../types';

interface RefusalRow {
  product_id: string;
  reason: ProductRefusal['reason'];
  product_name: string | null;
  valid_from: string | null;
  ended_on: string | null;
  reason_code: string | null;
  through: string | null;
  number: string | null;
  issuer: string | null;
  signed_on: string | null;
  effective_on: string | null;
}

/** Which of these products may not be sold on that day, and why. Same rule as the database's guard. */
export async function refusalsForProducts(
  sql: SqlExecutor,
  productIds: readonly string[],
  on: CalendarDate,
): Promise<Map<string, ProductRefusal>> {
  const ids = [...new Set(productIds)];
  if (ids.length === 0) return new Map();
  const found = await rows<RefusalRow>(
    sql,
    `select asked.product_id, ocop_refusal(asked.product_id, ?) as reason, c.product_name,
            c.valid_from, c.ended_on,
            c.revocation_reason as reason_code, s.through, d.number, d.issuer, d.signed_on, d.effective_on
       from (values ${ids.map(() => '(?)').join(', ')}) as asked(product_id)
       left join lateral (
         select *, ocop_ended_on(ocop_certificate, ?) as ended_on from ocop_certificate
          where product_id = asked.product_id and deleted_at is null
          order by (ocop_standing(ocop_certificate, ?) = 'superseded'), valid_from desc, id desc
          limit 1) c on true
       left join lateral ocop_stop_of(asked.product_id, ?) s on true
       left join ocop_decision d on d.id = case ocop_refusal(asked.product_id, ?)
         when 'annulled' then c.annulment_decision_id else c.revocation_decision_id end
      where ocop_refusal(asked.product_id, ?) is not null`,
    [on, ...ids, on, on, on, on, on],
  );
  return new Map(found.map((row) => [row.product_id, toRefusal(row)]));
}

function toRefusal(row: RefusalRow): ProductRefusal {
  const since = sinceOf(row);
  const decision =
    (row.reason === 'revoked' || row.reason === 'annulled') &&
    row.number &&
    row.issuer &&
    row.signed_on &&
    row.effective_on
      ? {
          number: row.number,
          issuer: row.issuer,
          signed_on: row.signed_on,
          effective_on: row.effective_on,
        }
      : null;
  return {
    product_id: row.product_id,
    reason: row.reason,
    since,
    through: isSaleStopKind(row.reason) ? row.through : null,
    decision,
    reason_code: row.reason === 'revoked' ? row.reason_code : null,
    message: sentence(row, since),
  };
}

function sinceOf(row: RefusalRow): string | null {
  if (isSaleStopKind(row.reason)) return null;
  return row.reason === 'not_yet' ? row.valid_from : row.ended_on;
}

function sentence(row: RefusalRow, since: string | null): string {
  const name = row.product_name ? `“${row.product_name}”` : 'Sản phẩm này';
  const day = isCalendarDate(since) ? formatDate(since, 'vi') : '';
  switch (row.reason) {
    case 'revoked':
      return `${name} đã bị thu hồi chứng nhận OCOP từ ngày ${day}${row.number ? ` theo Quyết định ${row.number}` : ''}, không còn được bán.`;
    case 'lapsed':
      return `${name} đã hết hạn chứng nhận OCOP từ ngày ${day}, tạm ngừng bán.`;
    case 'not_yet':
      return `${name} có chứng nhận OCOP từ ngày ${day}, chưa mở bán.`;
    case 'annulled':
      return `${name} đã bị hủy công nhận OCOP từ ngày ${day}${row.number ? ` theo Quyết định ${row.number}` : ''}, không còn được bán.`;
    case 'returned':
      return `${name} đã được chủ thể trả lại chứng nhận OCOP từ ngày ${day}, tạm ngừng bán.`;
    case 'superseded':
      return `${name} đã được thay bằng chứng nhận khác từ ngày ${day}, tạm ngừng bán.`;
    case 'stopped':
      return `${name} đang tạm ngừng bán.`;
    case 'paused':
      return `${name} tạm nghỉ bán${isCalendarDate(row.through) ? ` đến hết ngày ${formatDate(row.through, 'vi')}` : ''}.`;
    case 'no_certificate':
      return `${name} chưa có chứng nhận OCOP nên không được bán ở đây.`;
  }
}
