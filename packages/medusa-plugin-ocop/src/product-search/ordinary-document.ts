import type { ProductDocument } from './product-document';
import { BADGE_FIELDS } from './product-document';

/** On sale without an end: what searches enforce asks for a certificate in force. */
const ALWAYS = { valid_from_ts: 0, valid_to_ts: 253_402_300_799 };

const NO_BADGE = Object.fromEntries(BADGE_FIELDS.map((field) => [field, null])) as Record<
  (typeof BADGE_FIELDS)[number],
  null
>;

/** Groups and regions are those of the programme; a province in words is where a thing comes from. */
const OF_THE_PROGRAMME = /^\W?(?:group|region):/;

/**
 * The document of a product that stays on sale after its certificate ended: found by its words, its
 * price and its producer, and by nothing that only a certificate says. No fair takes it either.
 */
export function ordinaryDocument(document: ProductDocument): ProductDocument {
  return {
    ...document,
    ...NO_BADGE,
    ...ALWAYS,
    potential_five_star: false,
    fair_slugs: [],
    concept_keys: document.concept_keys.filter((key) => !OF_THE_PROGRAMME.test(key)),
  };
}
