import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { type CalendarDate, calendarDateAt, isCalendarDate } from 'ocop-core';
import { firstOf } from './store/first-of';

/**
 * The day that a data set's illustrative dates are counted from: today at the first run, and from
 * then on what that run noted on the store, so that a later run finds the decisions instead of new
 * ones.
 */
export async function anchorOf(container: MedusaContainer, key: string): Promise<CalendarDate> {
  const stores = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  const known = firstOf(stores, 'store').metadata?.[key];
  return isCalendarDate(known) ? known : calendarDateAt(new Date());
}
