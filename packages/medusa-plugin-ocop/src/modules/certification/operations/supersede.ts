import { type CalendarDate, isCalendarDate, type Successive, supersessions } from 'ocop-core';
import { groupBy } from '../../../kernel/group-by';
import { placeholders, type SqlExecutor } from '../../../kernel/sql-executor';
import type { CertificateRow } from '../types';
import { applyEvent, objectionTo } from './apply-event';
import { readCertificates } from './read-certificates';
import { readIssues } from './read-issues';
import type { CertificateChange } from './record-changes';

/** A certificate that a product gets, or gets back; its row is written by the caller. */
export interface Arrival {
  certificate: CertificateRow;
  /** Day on which the decision that recognised it was signed. */
  signed_on: CalendarDate;
  /** Given back, not new: what stands beside it was there before. */
  returned?: boolean;
}

/**
 * Orders a product's certificates when one arrives: whichever was entered first, the newer supersedes
 * the older from its own first day on. The rows that arrive are changed in place; what it means for
 * the others is answered. One that a paper ended is left as it is: a new recognition does not undo a
 * revocation, it stands beside it.
 */
export async function supersede(
  sql: SqlExecutor,
  arrivals: readonly Arrival[],
  today: CalendarDate,
): Promise<Omit<CertificateChange, 'decision'>[]> {
  const productIds = arrivals.flatMap(({ certificate }) => certificate.product_id ?? []);
  if (productIds.length === 0) return [];
  const arriving = new Set(arrivals.map(({ certificate }) => certificate.id));
  const others = (
    await readCertificates(sql, `product_id in ${placeholders(productIds)}`, productIds, {
      lock: true,
    })
  ).filter(({ id }) => !arriving.has(id));
  const issues = await readIssues(sql, others);
  const standing = others.flatMap((certificate, index) =>
    ordered(certificate, issues.get(certificate.id)?.signed_on, index),
  );
  const coming = arrivals.flatMap(({ certificate, signed_on, returned }, index) =>
    ordered(certificate, signed_on, returned ? -1 : others.length + index),
  );
  const byProduct = groupBy([...standing, ...coming], ({ certificate }) => certificate.product_id);
  return [...new Set(productIds)].flatMap((productId) =>
    orderProduct(byProduct.get(productId) ?? [], arriving, today),
  );
}

type Ordered = Successive & { certificate: CertificateRow };

function orderProduct(
  ofProduct: readonly Ordered[],
  arriving: ReadonlySet<string>,
  today: CalendarDate,
): Omit<CertificateChange, 'decision'>[] {
  const byId = new Map(ofProduct.map((one) => [one.id, one.certificate]));
  return [...supersessions(ofProduct)].flatMap(([id, { on, by }]) => {
    const before = byId.get(id);
    const successor = byId.get(by);
    if (!before || !successor) return [];
    const type = successor.star > before.star ? ('upgraded' as const) : ('renewed' as const);
    if (objectionTo(before, { type, on }, today) !== null) return [];
    if (arriving.has(by) && successor.supersedes_id === null) successor.supersedes_id = id;
    if (arriving.has(id)) {
      before.superseded_on = on;
      return [];
    }
    return [
      {
        after: applyEvent(before, { type, on }, today),
        type,
        occurred_on: on,
        due_on: on > today ? on : today,
        extra: { superseded_by: successor.verification_code },
      },
    ];
  });
}

/** None for a certificate whose first day is no day: it counts for nothing anyway. */
function ordered(
  certificate: CertificateRow,
  signedOn: CalendarDate | undefined,
  entered: number,
): Ordered[] {
  const { id, valid_from: validFrom, superseded_on: end } = certificate;
  if (!isCalendarDate(validFrom)) return [];
  const supersededOn = isCalendarDate(end) ? end : null;
  return [{ certificate, id, validFrom, signedOn: signedOn ?? validFrom, entered, supersededOn }];
}
