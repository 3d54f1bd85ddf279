import type { CertificateAnnouncement, ListingAnnouncement } from 'ocop-contract';
import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';

interface EntryRow extends Omit<CertificateAnnouncement, 'decision'> {
  decision_id: string | null;
  decision_number: string | null;
  decision_issuer: string | null;
}

/**
 * Entries after the announced ones, in their order. The register is an outbox by itself: entries are
 * numbered under a lock that is held until the commit, so a position can pass over none.
 */
export async function readUnannouncedEvents(
  sql: SqlExecutor,
  limit: number,
): Promise<CertificateAnnouncement[]> {
  const found = await rows<EntryRow>(
    sql,
    `select e.sequence, e.type, e.certificate_id, e.certificate_code as verification_code,
            e.payload->>'product_id' as product_id, e.occurred_on, e.recorded_at, e.reason_code,
            greatest(e.payload->>'valid_to', e.payload->>'extended_to') as last_day,
            e.payload->'paper' as paper,
            d.id as decision_id, d.number as decision_number, d.issuer as decision_issuer
       from ocop_certificate_event e left join ocop_decision d on d.id = e.decision_id
      where e.sequence > (select position from ocop_announced)
      order by e.sequence limit ?`,
    [limit],
  );
  return found.map(({ decision_id, decision_number, decision_issuer, ...entry }) => ({
    ...entry,
    sequence: Number(entry.sequence),
    decision:
      decision_id === null
        ? null
        : { id: decision_id, number: decision_number ?? '', issuer: decision_issuer ?? '' },
  }));
}

/** Entries up to this one have been handed to the event bus. */
export async function advanceAnnounced(sql: SqlExecutor, sequence: number): Promise<void> {
  await sql.execute('update ocop_announced set position = ? where position < ?', [
    sequence,
    sequence,
  ]);
}

/** Changes that are done and have not been announced, in the order in which they were done. */
export async function readUnannouncedChanges(
  sql: SqlExecutor,
  limit: number,
): Promise<ListingAnnouncement[]> {
  const found = await rows<Omit<ListingAnnouncement, 'done_at'> & { done_at: Date | string }>(
    sql,
    `select id, product_id, certificate_id, cause, cause_sequence, coalesce(done_at, now()) as done_at
       from ocop_listing_change
      where status = 'done' and announced_at is null and deleted_at is null
      order by done_at, cause_sequence limit ?`,
    [limit],
  );
  return found.map((change) => ({ ...change, done_at: new Date(change.done_at).toISOString() }));
}

/** These changes have been handed to the event bus. */
export async function markChangesAnnounced(
  sql: SqlExecutor,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  await sql.execute(
    `update ocop_listing_change set announced_at = ? where id in ${placeholders(ids)}`,
    [now.toISOString(), ...ids],
  );
}

/** What the outbox has still to do: changes that are due, and announcements. */
export async function countOutbox(sql: SqlExecutor, now: Date): Promise<number> {
  const [row] = await rows<{ waiting: number }>(
    sql,
    `select ((select count(*) from ocop_listing_change where deleted_at is null
               and ((status <> 'done' and (due_at <= ? or attempts > 0))
                 or (status = 'done' and announced_at is null)))
           + (select count(*) from ocop_certificate_event
               where sequence > (select position from ocop_announced)))::int as waiting`,
    [now.toISOString()],
  );
  return row?.waiting ?? 0;
}
