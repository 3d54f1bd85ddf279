import type { SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { addDays, type CalendarDate, compareDates, sellerMaySell } from 'ocop-core';
import { refusal } from '../../../kernel/refuse';
import { lockSeller, stateForbids } from './lock-seller';

/** Longer than a year is no holiday. */
const MOST_DAYS = 366;

/** A holiday through a day, or its end; what becomes of the goods is owed from here on. */
export async function setHoliday(
  sql: SqlExecutor,
  sellerId: string,
  through: CalendarDate | null,
  today: CalendarDate,
): Promise<void> {
  const seller = await lockSeller(sql, sellerId);
  if (seller.holiday_through === through) return;
  if (!sellerMaySell(seller.state)) throw stateForbids('through', seller.state);
  if (through && compareDates(through, today) < 0) throw refusal('through', 'before_today');
  const end = addDays(today, MOST_DAYS);
  if (through && compareDates(through, end) >= 0) {
    throw refusal('through', 'after_last_holiday', { day: end });
  }
  await sql.execute(
    `update marketplace_seller
        set holiday_through = ?, stop_revision = stop_revision + 1, updated_at = now() where id = ?`,
    [through, sellerId],
  );
}
