import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { updateStoresWorkflow } from '@medusajs/medusa/core-flows';
import { type CalendarDate, calendarDateAt, isCalendarDate } from 'ocop-core';
import { firstOf } from './store/first-of';

async function readStore(container: MedusaContainer) {
  return firstOf(await container.resolve(Modules.STORE).listStores({}, { take: 1 }), 'store');
}

/**
 * The day that a data set's illustrative dates are counted from: today at the first run, and from
 * then on what that run wrote down, so that a later run finds the decisions instead of new ones.
 */
export async function anchorOf(container: MedusaContainer, key: string): Promise<CalendarDate> {
  const { metadata } = await readStore(container);
  const known = metadata?.[key];
  return isCalendarDate(known) ? known : calendarDateAt(new Date());
}

/** Adds to the store's metadata. */
export async function noteOnStore(
  container: MedusaContainer,
  notes: Record<string, unknown>,
): Promise<void> {
  const { id, metadata } = await readStore(container);
  await updateStoresWorkflow(container).run({
    input: { selector: { id }, update: { metadata: { ...metadata, ...notes } } },
  });
}
