import { type CalendarDate, isCalendarDate } from 'ocop-core';
import { placeholders, type SqlExecutor } from '../../../lib/sql-executor';
import type { CertificateRow } from '../types';
import type { Moment } from './decide-on-certificates';
import { readCertificates } from './read-certificates';
import type { CertificateChange } from './record-changes';

/**
 * A product's new certificate supersedes the one it had, from its own first day on. A revoked one is
 * not superseded: a new recognition does not undo a revocation, it stands beside it. Nor does an
 * older decision that is entered late end a certificate that began after it.
 */
export async function supersedePredecessors(
  sql: SqlExecutor,
  created: readonly { certificate: CertificateRow }[],
  { today }: Moment,
): Promise<Omit<CertificateChange, 'decision'>[]> {
  const productIds = created.flatMap(({ certificate }) => certificate.product_id ?? []);
  if (productIds.length === 0) return [];
  const predecessors = await readCertificates(
    sql,
    `product_id in ${placeholders(productIds)} and superseded_on is null and revoked_on is null`,
    productIds,
    { lock: true },
  );
  return predecessors.flatMap((before) => {
    const successor = created.find(
      ({ certificate }) => certificate.product_id === before.product_id,
    )?.certificate;
    if (!successor || !isCalendarDate(successor.valid_from)) return [];
    if (before.valid_from > successor.valid_from) return [];
    successor.supersedes_id = before.id;
    return [toChange(before, successor, successor.valid_from, today)];
  });
}

function toChange(
  before: CertificateRow,
  successor: CertificateRow,
  from: CalendarDate,
  today: CalendarDate,
): Omit<CertificateChange, 'decision'> {
  return {
    after: { ...before, superseded_on: from },
    type: successor.star > before.star ? 'upgraded' : 'renewed',
    occurred_on: from,
    due_on: from > today ? from : today,
    extra: { superseded_by: successor.verification_code },
  };
}
