import { addDays, type CalendarDate, type ListingCause } from 'ocop-core';
import { expect } from 'vitest';
import type { Register } from './register-per-test';
import { decision, recogniseOne, revoke } from './samples';

/** What module and database refuse of a product; they never differ. */
export async function reasonOf(register: Register, productId: string): Promise<string | null> {
  const refusal = (await register.service.refusalsForProducts([productId])).get(productId);
  const [row] = await register.sql<{ reason: string | null }>(
    'select ocop_refusal($1, $2) as reason',
    [productId, register.today],
  );
  expect(row?.reason ?? null).toBe(refusal?.reason ?? null);
  return refusal?.reason ?? null;
}

/** Writes the next version of the policy of listings. */
export async function policy(
  register: Register,
  debadge: string[],
  effectiveFrom: CalendarDate = register.today,
) {
  const [last] = await register.service.listingPolicies();
  return register.service.writeListingPolicy({
    effective_from: effectiveFrom,
    debadge,
    based_on: last?.version ?? 0,
    actor: 'admin:tester',
  });
}

// Expiry and return are no reasons any more; papers of before the act gave them.
const AS_ON_PAPER = { acknowledge: ['reason_not_in_law'], note: 'như trên văn bản' };

export async function revokedFor(register: Register, reason: string): Promise<string> {
  const product = `prod_${reason}`;
  const { certificate_id } = await recogniseOne(register, product);
  await revoke(register, [certificate_id], reason, {}, AS_ON_PAPER);
  return product;
}

export async function lapsedProduct(register: Register): Promise<string> {
  await recogniseOne(register, 'prod_lapsed', { valid_to: addDays(register.today, -1) });
  await register.service.recordLapses();
  return 'prod_lapsed';
}

async function returnedProduct(register: Register): Promise<string> {
  const { certificate_id } = await recogniseOne(register, 'prod_returned');
  await register.service.returnCertificate({
    certificate_id,
    returned_on: register.today,
    paper: { dated_on: register.today },
    actor: 'admin:tester',
  });
  return 'prod_returned';
}

async function annulledProduct(register: Register): Promise<string> {
  const { certificate_id } = await recogniseOne(register, 'prod_annulled');
  await register.service.annulCertificates({
    decision: decision(register.today),
    items: [{ certificate_id }],
    actor: 'admin:tester',
  });
  return 'prod_annulled';
}

/** A product whose certificate ended so, the usual way. */
export function endedBy(register: Register, cause: ListingCause): Promise<string> {
  switch (cause) {
    case 'lapsed':
      return lapsedProduct(register);
    case 'returned':
      return returnedProduct(register);
    case 'annulled':
      return annulledProduct(register);
    default:
      return revokedFor(register, cause);
  }
}

/** What was decided of the listings, in the order of the ends. */
export function decisions(register: Register) {
  return register.sql<{ cause: string; action: string; policy_version: number | null }>(
    'select cause, action, policy_version from ocop_listing_decision order by event_sequence, cause',
  );
}
