import { authorityOf, MINISTRY, provincialAuthority } from './authorities.js';
import type { CalendarDate } from './calendar-date.js';
import {
  LEGAL_FACTS,
  type LegalFact,
  type RecogniserKind,
  type Recognisers,
} from './data/legal-facts.js';
import type { DecisionWarning, Finding } from './decision-findings.js';
import { factOn, holdsOn } from './legal-facts.js';
import { isPlace, type Place } from './places.js';
import { parseProductCode } from './product-code.js';
import type { GroupCode, GroupScheme, ProductGroup } from './product-groups.js';
import { isStarLevel } from './stars.js';

type Scheme = LegalFact<{ readonly scheme: GroupScheme; readonly recognisers: Recognisers }>;
const SCHEMES: readonly Scheme[] = LEGAL_FACTS.schemes;

/** What of a recognition's row its decision is held against. */
export interface RecognisedItem {
  productName: string;
  productCode?: string | null;
  star: number;
  potentialFiveStar?: boolean;
  group: { scheme: GroupScheme };
  place: Place;
}

/** The scheme that a decision of that day recognises by: the newest in force, the oldest before any. */
export function schemeOn(signedOn: CalendarDate): GroupScheme {
  return factOn(SCHEMES, signedOn)?.value.scheme ?? '2019';
}

/**
 * One of the six groups as a decision of that day names it. The sets of 2019 were finer than these: for
 * a decision of before 2023 its group of today stands.
 */
export function groupOn(signedOn: CalendarDate, code: GroupCode): ProductGroup {
  return { scheme: schemeOn(signedOn) === '2026' ? '2026' : '2023', code };
}

/** Every scheme that a decision of that day may cite; two, while one gives way to the next. */
export function schemesOn(signedOn: CalendarDate): GroupScheme[] {
  return [
    ...new Set(SCHEMES.filter((fact) => holdsOn(fact, signedOn)).map(({ value }) => value.scheme)),
  ];
}

/**
 * What is odd about a row of a recognition: criteria that were not in force when it was signed, an issuer
 * who does not recognise that many stars by them, a potential fifth star where the scheme gives no
 * certificate for it, a code of no known form. All of it was seen on papers, so none is refused.
 */
export function judgeRecognisedItem(
  item: RecognisedItem,
  { issuer, signedOn }: { issuer: string; signedOn: CalendarDate },
): Finding<DecisionWarning>[] {
  const { productName: product, productCode, potentialFiveStar, group } = item;
  const findings = judgeScheme(group.scheme, signedOn, product);
  findings.push(...judgeRecogniser(item, issuer, signedOn));
  if (potentialFiveStar && group.scheme === '2026') {
    findings.push({
      code: 'potential_not_certified',
      field: 'potential_five_star',
      params: { product },
    });
  }
  if (productCode && parseProductCode(productCode) === null) {
    const params = { product, code: productCode };
    findings.push({ code: 'product_code_unusual', field: 'product_code', params });
  }
  return findings;
}

function judgeScheme(
  scheme: GroupScheme,
  signedOn: CalendarDate,
  product: string,
): Finding<DecisionWarning>[] {
  const ofScheme = SCHEMES.filter(({ value }) => value.scheme === scheme);
  if (ofScheme.some((fact) => holdsOn(fact, signedOn))) return [];
  const [first] = ofScheme;
  const last = ofScheme.at(-1);
  if (!first || !last) return [];
  const params = { product, act: first.legalRef, signed: signedOn };
  return signedOn < first.validFrom
    ? [{ code: 'scheme_not_begun', field: 'group', params: { ...params, from: first.validFrom } }]
    : [{ code: 'scheme_ended', field: 'group', params: { ...params, to: last.validTo ?? '' } }];
}

function judgeRecogniser(
  { productName: product, star, group, place }: RecognisedItem,
  issuer: string,
  signedOn: CalendarDate,
): Finding<DecisionWarning>[] {
  const { kind } = authorityOf(issuer, signedOn);
  const ofScheme = SCHEMES.filter(({ value }) => value.scheme === group.scheme);
  // Before its scheme or after it, the scheme itself is odd; who recognised is held against its nearest rule.
  const rule = factOn(ofScheme, signedOn) ?? ofScheme.at(-1);
  if (!rule || !isStarLevel(star) || kind === 'unknown') return [];
  const kinds: readonly RecogniserKind[] = rule.value.recognisers[star];
  if (kinds.includes(kind)) return [];
  const expected =
    kinds.includes('ministry') || !isPlace(place) ? MINISTRY : provincialAuthority(place);
  const params = { product, issuer, star: String(star), expected, act: rule.legalRef };
  return [{ code: 'issuer_not_competent', field: 'star', params }];
}
