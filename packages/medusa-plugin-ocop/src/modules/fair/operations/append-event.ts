import { newId } from '../../../kernel/new-id';
import type { SqlExecutor } from '../../../kernel/sql-executor';
import type { FairEventRow } from '../types';

type NewEvent = Pick<FairEventRow, 'fair_id' | 'type' | 'actor'> & {
  application_id?: string | null;
  note?: string | null;
};

/** Writes down what happened at a fair, under the lock of its row. */
export async function appendEvent(sql: SqlExecutor, event: NewEvent): Promise<void> {
  await sql.execute(
    `insert into ocop_fair_event (id, fair_id, application_id, type, at, actor, note)
     values (?, ?, ?, ?, clock_timestamp(), ?, ?)`,
    [
      newId('fairev'),
      event.fair_id,
      event.application_id ?? null,
      event.type,
      event.actor,
      event.note ?? null,
    ],
  );
}
