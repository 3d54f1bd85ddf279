import type { SearchTypes } from '@medusajs/framework/types';
import { type CalendarDate, startOfDayTimestamp } from 'ocop-core';

/** What every search must respect, whatever a client asks for. */
export interface Enforced {
  today: CalendarDate;
  /** Products whose documents may not be true yet. */
  hiddenProductIds: readonly string[];
}

/**
 * Only certificates in force today (what is on sale without one is written as if it always were), and
 * no product whose listing has not followed the register: the index may lag, so it is never trusted
 * alone.
 */
export function inForceFilters({ today, hiddenProductIds }: Enforced): SearchTypes.SearchFilters {
  const now = startOfDayTimestamp(today);
  return {
    valid_from_ts: { $lte: now },
    valid_to_ts: { $gte: now },
    ...(hiddenProductIds.length > 0 ? { id: { $nin: [...hiddenProductIds] } } : {}),
  };
}

/** On sale, in one of the sales channels of the publishable key. */
export function onSaleFilters(salesChannelIds: readonly string[]): SearchTypes.SearchFilters {
  return { status: 'published', sales_channel_ids: [...salesChannelIds] };
}
