import { expandAbbreviations } from './abbreviations.js';
import { type Place, provinceOf } from './places.js';
import { normaliseProductCode } from './product-code.js';
import { fold } from './vietnamese.js';

/** What tells that two certificates are about one product of one holder. */
export interface RenewableProduct {
  producerName: string;
  taxCode: string | null;
  /** As printed; a holder of a province that was merged is that of the province of today. */
  place: Place;
  productName: string;
  productCode: string | null;
}

/** A printed name in the form in which it is compared: marks, case, abbreviations, punctuation do not count. */
export function comparableName(printed: string): string {
  return fold(expandAbbreviations(printed))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether a new certificate renews another: one holder, and the product's code where both have one (the
 * part that names the year of the evaluation aside), else its name.
 */
export function isRenewalOf(one: RenewableProduct, other: RenewableProduct): boolean {
  if (!isSameHolder(one, other)) return false;
  const [code, otherCode] = [stemOf(one.productCode), stemOf(other.productCode)];
  if (code !== null && otherCode !== null) return code === otherCode;
  return comparableName(one.productName) === comparableName(other.productName);
}

/** One tax code is one holder; without both, one name in one province of today. */
function isSameHolder(one: RenewableProduct, other: RenewableProduct): boolean {
  if (one.taxCode !== null && other.taxCode !== null) return one.taxCode === other.taxCode;
  return (
    provinceOf(one.place).code === provinceOf(other.place).code &&
    comparableName(one.producerName) === comparableName(other.producerName)
  );
}

/**
 * Finds, for one product after the other, the first of the known ones that it renews: what `isRenewalOf`
 * says, without comparing each with each. A decision brings hundreds, a province knows thousands.
 */
export function renewalFinder<Known extends RenewableProduct>(
  known: readonly Known[],
): (product: RenewableProduct) => Known | undefined {
  const holders = new HolderKeys();
  const places = new Map<string, number[]>();
  for (const [at, product] of known.entries()) {
    for (const key of holders.of(product)) {
      const ofHolder = places.get(key);
      if (ofHolder) ofHolder.push(at);
      else places.set(key, [at]);
    }
  }
  return (product) => {
    const ofHolder = new Set(holders.of(product).flatMap((key) => places.get(key) ?? []));
    for (const at of [...ofHolder].sort((a, b) => a - b)) {
      const other = known[at];
      if (other && isRenewalOf(product, other)) return other;
    }
    return undefined;
  };
}

/** Two products of one holder share one of its keys; who shares one may still be another. */
class HolderKeys {
  private readonly names = new Map<string, string>();

  of({ producerName, taxCode, place }: RenewableProduct): string[] {
    const name = this.names.get(producerName) ?? comparableName(producerName);
    this.names.set(producerName, name);
    const byName = `name ${provinceOf(place).code} ${name}`;
    return taxCode === null ? [byName] : [`tax ${taxCode}`, byName];
  }
}

function stemOf(code: string | null): string | null {
  return code ? normaliseProductCode(code).replace(/-20\d{2}$/, '') : null;
}
