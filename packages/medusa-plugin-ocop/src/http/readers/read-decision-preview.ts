import type { MedusaContainer } from '@medusajs/framework/types';
import {
  type CertificateReference,
  type CertificateRow,
  type DecisionPlan,
  type WarningView,
  withoutRepeats,
} from '../../modules/certification';
import { countAffectedSales } from './count-affected-sales';

interface PreviewedCertificate {
  certificate_id: string;
  verification_code: string;
  product_name: string;
  product_id: string | null;
}

/** What the confirmation of a decision says before it is written. */
export interface DecisionPreview {
  decision: { number: string; issuer: string; signed_on: string; effective_on: string };
  /** The certificates named, and those of the same products that go with them. */
  certificates: PreviewedCertificate[];
  /** Certificates of the same products that would still count, or will. */
  left: PreviewedCertificate[];
  shop: { products: number; carts: number; orders: number };
  warnings: WarningView[];
}

/** A plan as a person confirms it: with what it means for open baskets and orders. */
export async function readDecisionPreview(
  container: MedusaContainer,
  { head, targets, left, decided, warnings }: DecisionPlan<CertificateReference>,
): Promise<DecisionPreview> {
  const { number, issuer, signed_on, effective_on } = head;
  const fresh = targets.filter(({ certificate }) => !decided.has(certificate.id));
  const products = fresh.flatMap(({ certificate }) => certificate.product_id ?? []);
  return {
    decision: { number, issuer, signed_on, effective_on },
    certificates: fresh.map(({ certificate }) => toView(certificate)),
    left: left.map(toView),
    shop: await countAffectedSales(container, [...new Set(products)]),
    warnings: withoutRepeats(warnings),
  };
}

function toView(certificate: CertificateRow): PreviewedCertificate {
  const { id, verification_code, product_name, product_id } = certificate;
  return { certificate_id: id, verification_code, product_name, product_id };
}
