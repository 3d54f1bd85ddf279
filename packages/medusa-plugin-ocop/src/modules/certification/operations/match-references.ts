import type { FieldProblem } from 'ocop-core';
import type { CertificateReference, CertificateRow } from '../types';

export interface MatchedReference<Item extends CertificateReference> {
  index: number;
  path: string;
  item: Item;
  certificate: CertificateRow;
}

/** Pairs the rows of a decision with certificates, and names the rows that have none or repeat one. */
export function matchReferences<Item extends CertificateReference>(
  items: readonly Item[],
  certificates: readonly CertificateRow[],
  field: string,
): { matched: MatchedReference<Item>[]; problems: FieldProblem[] } {
  const byReference = new Map<string, CertificateRow>();
  for (const certificate of certificates) {
    byReference.set(certificate.id, certificate);
    byReference.set(certificate.verification_code, certificate);
  }
  const matched: MatchedReference<Item>[] = [];
  const problems: FieldProblem[] = [];
  const seen = new Map<string, number>();
  items.forEach((item, index) => {
    const name = item.certificate_id ? 'certificate_id' : 'verification_code';
    const path = field === 'items' ? `items.${index}.${name}` : `${field}.${index}`;
    const reference = item.certificate_id ?? item.verification_code ?? '';
    const certificate = byReference.get(reference);
    if (!certificate) {
      problems.push({ path, code: 'certificate_unknown', params: { reference } });
      return;
    }
    const earlier = seen.get(certificate.id);
    if (earlier !== undefined) {
      problems.push({ path, code: 'certificate_repeated', params: { row: String(earlier + 1) } });
      return;
    }
    seen.set(certificate.id, index);
    matched.push({ index, path, item, certificate });
  });
  return { matched, problems };
}
