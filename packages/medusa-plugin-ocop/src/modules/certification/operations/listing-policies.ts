import { MedusaError } from '@medusajs/framework/utils';
import {
  type CalendarDate,
  type FieldProblem,
  isCalendarDate,
  isListingCause,
  LISTING_CAUSES,
  type ListingCause,
  type ListingPolicyVersion,
  mayDebadge,
} from 'ocop-core';
import { newId } from '../../../kernel/new-id';
import { rows, type SqlExecutor } from '../../../kernel/sql-executor';
import { refuseProblems } from '../lib/input-problems';
import { lockRegister } from './locks';

/** A version of the policy as it is kept. */
export interface ListingPolicyRecord extends ListingPolicyVersion {
  note: string | null;
  author: string;
  writtenAt: Date;
}

export interface ListingPolicyInput {
  effective_from: string;
  /** Causes that leave a product on sale without badge; all others take it off sale. */
  debadge: string[];
  note?: string | null;
  /** The version that the author had before him; 0 before any. */
  based_on: number;
  actor: string;
}

interface PolicyRow {
  version: number;
  effective_from: CalendarDate;
  debadge: string[];
  note: string | null;
  author: string;
  created_at: string | Date;
}

/** All versions, the last written first. */
export async function readListingPolicies(sql: SqlExecutor): Promise<ListingPolicyRecord[]> {
  const found = await rows<PolicyRow>(
    sql,
    `select version, effective_from, debadge, note, author, created_at
       from ocop_listing_policy_version where deleted_at is null order by version desc`,
  );
  return found.map((row) => ({
    version: row.version,
    effectiveFrom: row.effective_from,
    debadge: row.debadge.filter(isListingCause),
    note: row.note,
    author: row.author,
    writtenAt: new Date(row.created_at),
  }));
}

/**
 * Writes the next version of the policy. It decides of ends that are written down from now on; what was
 * decided stays. Under the register's lock, so that no decision on a certificate is under way meanwhile.
 */
export async function writeListingPolicy(
  sql: SqlExecutor,
  input: ListingPolicyInput,
  { today, now }: { today: CalendarDate; now: Date },
): Promise<ListingPolicyRecord> {
  const { effectiveFrom, debadge } = checked(input, today);
  await lockRegister(sql);
  const [last] = await readListingPolicies(sql);
  const version = last?.version ?? 0;
  if (version !== input.based_on) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `chính sách đã đổi sang phiên bản ${version}; xin xem lại trước khi lưu`,
    );
  }
  const next: ListingPolicyRecord = {
    version: version + 1,
    effectiveFrom,
    debadge,
    note: input.note?.trim() || null,
    author: input.actor,
    writtenAt: now,
  };
  await sql.execute(
    `insert into ocop_listing_policy_version
       (id, version, effective_from, debadge, note, author, created_at)
     values (?, ?, ?, array[${debadge.map(() => '?').join(', ')}]::text[], ?, ?, ?)`,
    [
      newId('ocpolv'),
      next.version,
      effectiveFrom,
      ...debadge,
      next.note,
      next.author,
      now.toISOString(),
    ],
  );
  return next;
}

/** The input as it is kept. @throws a 400 that names each field at fault */
function checked(input: ListingPolicyInput, today: CalendarDate) {
  const problems: FieldProblem[] = [];
  const { effective_from } = input;
  if (!isCalendarDate(effective_from)) {
    problems.push({ path: 'effective_from', code: 'day_missing', params: {} });
  } else if (effective_from < today) {
    problems.push({ path: 'effective_from', code: 'before_today', params: {} });
  }
  input.debadge.forEach((cause, index) => {
    const path = `debadge.${index}`;
    if (!isListingCause(cause)) problems.push({ path, code: 'cause_unknown', params: { cause } });
    else if (!mayDebadge(cause)) problems.push({ path, code: 'always_delists', params: {} });
  });
  refuseProblems(problems);
  const chosen = new Set(input.debadge);
  const debadge: ListingCause[] = LISTING_CAUSES.filter((cause) => chosen.has(cause));
  return { effectiveFrom: isCalendarDate(effective_from) ? effective_from : today, debadge };
}
