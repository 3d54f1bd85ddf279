import { type CalendarDate, isCalendarDate, standingIfKnown } from 'ocop-core';
import { groupBy } from '../kernel/group-by';
import type { CertificateStanding, CertificationModuleService } from '../modules/certification';
import { BADGE_FIELDS } from './product-document';

/** What a hit says of its product; a client may have asked for less than the whole badge. */
export interface ShownBadge {
  product_id: string;
  verification_code?: unknown;
  star?: unknown;
  potential_five_star?: unknown;
}

/**
 * Product ids of the hits that the register does not confirm at this moment: those below, without the
 * products that are on sale as ordinary ones and shown so.
 */
export async function unconfirmedHits(
  certification: Pick<CertificationModuleService, 'today' | 'listOrdinaryProducts'>,
  hits: readonly ShownBadge[],
  standings: readonly CertificateStanding[],
): Promise<string[]> {
  const unconfirmed = new Set(unconfirmedProductIds(hits, standings, certification.today()));
  const badgeless = hits.filter((hit) => unconfirmed.has(hit.product_id) && showsNoBadge(hit));
  const ordinary = await certification.listOrdinaryProducts(
    badgeless.map(({ product_id }) => product_id),
  );
  for (const { product_id } of ordinary) unconfirmed.delete(product_id);
  return [...unconfirmed];
}

function showsNoBadge(hit: ShownBadge): boolean {
  const shown = new Map<string, unknown>(Object.entries(hit));
  return !hit.potential_five_star && BADGE_FIELDS.every((field) => shown.get(field) == null);
}

/**
 * Product ids of the hits that the register does not confirm today: without a certificate in force,
 * or showing another one, or other stars. The last look before a page leaves the server.
 */
function unconfirmedProductIds(
  hits: readonly ShownBadge[],
  standings: readonly CertificateStanding[],
  today: CalendarDate,
): string[] {
  const inForce = groupBy(
    standings.filter((row) => isInForce(row, today)),
    (row) => row.product_id,
  );
  return hits
    .filter((hit) => !inForce.get(hit.product_id)?.some((row) => confirms(row, hit)))
    .map((hit) => hit.product_id);
}

function confirms(row: { verification_code: string; star: number }, shown: ShownBadge): boolean {
  const { verification_code = row.verification_code, star = row.star } = shown;
  return row.verification_code === verification_code && row.star === star;
}

/** A date that cannot be read means no. */
function isInForce(row: CertificateStanding, today: CalendarDate): boolean {
  const { valid_from: validFrom, valid_to: validTo } = row;
  const { revoked_on: revokedOn, superseded_on: supersededOn } = row;
  if (!isCalendarDate(validFrom) || !isCalendarDate(validTo)) return false;
  if (revokedOn !== null && !isCalendarDate(revokedOn)) return false;
  if (supersededOn !== null && !isCalendarDate(supersededOn)) return false;
  return standingIfKnown({ validFrom, validTo, revokedOn, supersededOn }, today) === 'in_force';
}
