import { currentPlace, isPlace, isProductGroup, regionOf, toScheme2023 } from 'ocop-core';
import { rows, type SqlExecutor } from '../../../kernel/sql-executor';
import { canonicalJson } from '../lib/register-hash';
import type { CertificateRow } from '../types';
import { recordedFacts } from './certificate-facts';
import { readCertificates } from './read-certificates';
import type { RegisterProblem, RegisterRow } from './read-entries';

/** Columns of a certificate that the register knows from more than the last entry's facts. */
interface DerivedColumns {
  id: string;
  last_event_sequence: number;
  recognition_decision_id: string;
}

/** Holds every certificate row against its entries, given oldest first by certificate id. */
export async function checkCertificates(
  sql: SqlExecutor,
  histories: ReadonlyMap<string, readonly RegisterRow[]>,
): Promise<RegisterProblem[]> {
  const certificates = await readCertificates(sql, 'true', []);
  const derived = await rows<DerivedColumns>(
    sql,
    'select id, last_event_sequence, recognition_decision_id from ocop_certificate where deleted_at is null',
  );
  const derivedOf = new Map(derived.map((row) => [row.id, row]));
  const gone = [...histories].flatMap(([id, events]) =>
    derivedOf.has(id)
      ? []
      : [{ sequence: events.at(-1)?.sequence ?? null, message: `certificate ${id} is gone` }],
  );
  const changed = certificates.flatMap((certificate) =>
    checkCertificate(certificate, derivedOf.get(certificate.id), histories.get(certificate.id)),
  );
  return [...gone, ...changed];
}

function checkCertificate(
  certificate: CertificateRow,
  derived: DerivedColumns | undefined,
  events: readonly RegisterRow[] = [],
): RegisterProblem[] {
  const code = certificate.verification_code;
  const last = events.at(-1);
  if (!last) return [{ sequence: null, message: `certificate ${code} has no entry` }];
  const { sequence } = last;
  if (Number(derived?.last_event_sequence) !== sequence) {
    return [{ sequence, message: `the latest entry of certificate ${code} is missing` }];
  }
  const same =
    hasFactsOf(certificate, last) &&
    hasDecisionsOf(certificate, derived, events) &&
    hasDerivedCodes(certificate);
  return same ? [] : [{ sequence, message: `certificate ${code} differs from its entry` }];
}

function hasFactsOf(
  certificate: CertificateRow,
  { payload, certificate_code }: RegisterRow,
): boolean {
  const facts = recordedFacts(certificate);
  // Entries of before there were such facts say nothing of them, as if they were null.
  const recorded = Object.fromEntries(Object.keys(facts).map((key) => [key, payload[key] ?? null]));
  return (
    certificate.verification_code === certificate_code &&
    canonicalJson(facts) === canonicalJson(recorded)
  );
}

function hasDecisionsOf(
  certificate: CertificateRow,
  derived: DerivedColumns | undefined,
  events: readonly RegisterRow[],
): boolean {
  const recognised = events.find(({ type }) => type === 'recognised');
  const lastDecision = (event: string) =>
    events.filter(({ type }) => type === event).at(-1)?.decision_id ?? null;
  const revocation = certificate.revoked_on === null ? null : lastDecision('revoked');
  const annulment = certificate.annulled_on === null ? null : lastDecision('annulled');
  return (
    derived?.recognition_decision_id === recognised?.decision_id &&
    certificate.revocation_decision_id === revocation &&
    certificate.annulment_decision_id === annulment
  );
}

/** Today's group, province and region follow from the recorded ones. */
function hasDerivedCodes(certificate: CertificateRow) {
  const group = { scheme: certificate.group_scheme, code: certificate.group_code };
  const place = { scheme: certificate.place_scheme, code: certificate.place_code };
  return (
    isProductGroup(group) &&
    isPlace(place) &&
    certificate.current_group_code === toScheme2023(group).code &&
    certificate.current_province_code === currentPlace(place).code &&
    certificate.current_region_code === regionOf(place)
  );
}
