import {
  addDays,
  type CalendarDate,
  type CertificateEventType,
  decideListing,
  isCalendarDate,
  type ListingCause,
  type ListingPolicyVersion,
  lastDayOf,
  listingCauseOf,
} from 'ocop-core';
import { newId } from '../../../kernel/new-id';
import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';
import type { CertificateRow } from '../types';
import { lifeFacts } from './apply-event';
import { insertRows } from './insert-rows';
import { readListingPolicies } from './listing-policies';

/** A certificate as it is after an entry of the register. */
export interface RecordedChange {
  after: CertificateRow;
  type: CertificateEventType;
  sequence: number;
}

interface End {
  cause: ListingCause;
  endedOn: CalendarDate;
  /** The entry that makes this end. */
  by: CertificateEventType;
}

interface DecidedEnd {
  certificate_id: string;
  cause: string;
  ended_on: string;
}

/**
 * Decides what the ends of these certificates do to their listings, in the transaction that writes the
 * entries and under the register's lock, which a new version of the policy takes as well. An end that
 * was decided before is decided again only by an entry that makes it anew.
 */
export async function decideListings(
  sql: SqlExecutor,
  changes: readonly RecordedChange[],
): Promise<void> {
  const ended = changes.flatMap((change) =>
    endsOf(change.after).map((end) => ({ ...change, end })),
  );
  if (ended.length === 0) return;
  const [decided, versions] = await Promise.all([
    readDecidedEnds(sql, [...new Set(ended.map(({ after }) => after.id))]),
    readListingPolicies(sql),
  ]);
  const known = new Set(decided.map(keyOf));
  const open = ended.filter(
    ({ after, type, end }) =>
      end.by === type ||
      !known.has(keyOf({ certificate_id: after.id, cause: end.cause, ended_on: end.endedOn })),
  );
  await insertRows(
    sql,
    'ocop_listing_decision',
    open.map(({ after, sequence, end }) => toRow(after, sequence, end, versions)),
  );
}

/** Every end that a row knows of, also one of a later day: each is decided when it is written down. */
function endsOf(row: CertificateRow): End[] {
  const byPaper = [
    ['annulled', row.annulled_on],
    ['revoked', row.revoked_on],
    ['returned', row.returned_on],
  ] as const;
  const ends = byPaper.flatMap(([standing, day]): End[] => {
    const cause = listingCauseOf(standing, row.revocation_reason);
    return cause && isCalendarDate(day) ? [{ cause, endedOn: day, by: standing }] : [];
  });
  if (!row.lapse_recorded) return ends;
  return [
    ...ends,
    { cause: 'lapsed', endedOn: addDays(lastDayOf(lifeFacts(row)), 1), by: 'lapsed' },
  ];
}

function toRow(
  { id }: CertificateRow,
  sequence: number,
  { cause, endedOn }: End,
  versions: readonly ListingPolicyVersion[],
): Record<string, unknown> {
  const { action, version } = decideListing(cause, endedOn, versions);
  return {
    id: newId('oclst'),
    certificate_id: id,
    cause,
    ended_on: endedOn,
    action,
    policy_version: version,
    event_sequence: sequence,
  };
}

function readDecidedEnds(sql: SqlExecutor, certificateIds: readonly string[]) {
  return rows<DecidedEnd>(
    sql,
    `select certificate_id, cause, ended_on from ocop_listing_decision
      where deleted_at is null and certificate_id in ${placeholders(certificateIds)}`,
    [...certificateIds],
  );
}

function keyOf({ certificate_id, cause, ended_on }: DecidedEnd): string {
  return `${certificate_id} ${cause} ${ended_on}`;
}
