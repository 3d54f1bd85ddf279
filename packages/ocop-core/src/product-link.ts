import type { DecisionWarning, Finding } from './decision-findings.js';
import { comparableName } from './renewal.js';

/** A name on a paper and whose it is. */
export interface NamedProduct {
  productName: string;
  producerName: string | null;
}

/** Names are one when only marks, capitals, abbreviations and punctuation differ. */
function isSameName(one: string, other: string): boolean {
  return comparableName(one) === comparableName(other);
}

/**
 * Why a certificate is perhaps not about a product of the shop: another producer or another name than
 * those that the product is known by (its certificates; its title where it has none). Empty where both
 * agree with one of them, or where nothing is known.
 */
export function judgeProductLink(
  certificate: NamedProduct,
  known: readonly NamedProduct[],
): Finding<DecisionWarning>[] {
  const [first] = known;
  if (!first) return [];
  const { productName, producerName } = certificate;
  const producers = known.flatMap((product) => product.producerName ?? []);
  const findings: Finding<DecisionWarning>[] = [];
  const sameProducer = producers.some((producer) => isSameName(producer, producerName ?? ''));
  if (producers.length > 0 && !sameProducer) {
    const params = { producer: producerName ?? '', known: producers[0] ?? '' };
    findings.push({ code: 'other_producer', field: 'product_id', params });
  }
  if (!known.some((product) => isSameName(product.productName, productName))) {
    const params = { product: productName, known: first.productName };
    findings.push({ code: 'other_product_name', field: 'product_id', params });
  }
  return findings;
}
