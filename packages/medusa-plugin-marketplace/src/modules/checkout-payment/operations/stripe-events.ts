import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';

export interface NewStripeEvent {
  event_id: string;
  type: string;
  intent_id: string | null;
}

/** Keeps what Stripe has said. Answers whether it was applied before. */
export async function keepEvent(sql: SqlExecutor, event: NewStripeEvent): Promise<boolean> {
  await sql.execute(
    `insert into marketplace_stripe_event (id, event_id, type, intent_id) values (?, ?, ?, ?)
     on conflict (event_id) where deleted_at is null do nothing`,
    [generateEntityId(undefined, 'stripeevent'), event.event_id, event.type, event.intent_id],
  );
  const [kept] = await rows<{ applied: boolean }>(
    sql,
    `select applied_at is not null as applied from marketplace_stripe_event
      where event_id = ? and deleted_at is null`,
    [event.event_id],
  );
  return kept?.applied === true;
}

/** Keeps that it was applied. */
export async function markApplied(sql: SqlExecutor, eventId: string): Promise<void> {
  await sql.execute(
    `update marketplace_stripe_event set applied_at = clock_timestamp(), updated_at = now()
      where event_id = ? and applied_at is null`,
    [eventId],
  );
}
