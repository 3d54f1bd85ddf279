import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { casesOf } from '../../container/cases';
import { caseLetterKey, tellOfCaseEvent } from './tell-of-case';

const HOUR = 3_600_000;
const MOST_AT_ONCE = 200;

/** Tells of what happened to cases within an hour and nobody was told of: a crash may come before a letter. */
export async function tellOfRecentCases(container: MedusaContainer, now: Date): Promise<void> {
  const since = new Date(now.getTime() - HOUR);
  const events = await casesOf(container).listOrderCaseEvents(
    { at: { $gt: since } },
    { order: { at: 'DESC' }, take: MOST_AT_ONCE },
  );
  if (events.length === 0) return;
  const letters = await container
    .resolve(Modules.NOTIFICATION)
    .listNotifications(
      { trigger_type: 'marketplace', created_at: { $gt: since.toISOString() } },
      { take: 10 * MOST_AT_ONCE },
    );
  // Medusa's types leave out a notification's own key.
  const told = letters.map((letter) => String(Reflect.get(letter, 'idempotency_key') ?? ''));
  for (const event of events) {
    const key = caseLetterKey(event.id);
    if (!told.some((known) => known.startsWith(`${key}:`))) await tellOfCaseEvent(container, event);
  }
}
