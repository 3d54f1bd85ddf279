import type { MedusaContainer } from '@medusajs/framework/types';
import type { DecisionPreview } from 'ocop-contract';
import {
  type CertificateReference,
  type CertificateRow,
  type DecisionPlan,
  withoutRepeats,
} from '../../modules/certification';
import { countAffectedSales } from './count-affected-sales';

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

function toView(certificate: CertificateRow): DecisionPreview['certificates'][number] {
  const { id, verification_code, product_name, product_id } = certificate;
  return { certificate_id: id, verification_code, product_name, product_id };
}
