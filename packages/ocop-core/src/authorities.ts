import { expandAbbreviations } from './abbreviations.js';
import { type CalendarDate, compareDates } from './calendar-date.js';
import { PROVINCE_ALIASES } from './data/province-aliases.js';
import { MERGER_DAY } from './legal-facts.js';
import { FORMER_PROVINCES, isPlace, type Place, PROVINCES, provinceOf } from './places.js';
import { fold, repairLookAlikes } from './vietnamese.js';

/** Who may issue a decision. A `committee` is a people's committee below or beside the provinces. */
export type Authority =
  | { kind: 'ministry' }
  | { kind: 'province'; place: Place; ceased: boolean }
  | { kind: 'committee' }
  | { kind: 'unknown' };

/** Since 01/3/2025; before it the Ministry of Agriculture and Rural Development. */
export const MINISTRY = 'Bộ Nông nghiệp và Môi trường';

const MINISTRIES = /^bo nong nghiep va (?:moi truong|phat trien nong thon)$/;
const COMMITTEE = /^uy ban nhan dan (.+)$/;
const PROVINCIAL = /^(?:tinh|thanh pho) /;

/**
 * An issuer in the form in which it is compared: without marks, abbreviations written out, the person
 * who signs taken for the body ("Chủ tịch UBND tỉnh" signs for "UBND tỉnh"), and without what stands
 * behind it in brackets.
 */
export function authorityKey(issuer: string): string {
  const bare = repairLookAlikes(issuer).replace(/\([^)]*\)/g, ' ');
  return plain(bare).replace(/^(?:(?:pho )?chu tich (?=uy ban)|(?:thu|bo) truong (?=bo ))/, '');
}

function plain(text: string): string {
  return fold(expandAbbreviations(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether two printed issuers are one authority: 'ubnd tỉnh ĐỒNG THÁP', 'Chủ tịch UBND tỉnh Đồng Tháp'. */
export function isSameAuthority(one: string, other: string): boolean {
  return authorityKey(one) === authorityKey(other);
}

/** What kind of authority an issuer is on the day that it signs. A name that says nothing is `unknown`. */
export function authorityOf(issuer: string, signedOn: CalendarDate): Authority {
  const key = authorityKey(issuer);
  if (MINISTRIES.test(key)) return { kind: 'ministry' };
  const name = COMMITTEE.exec(key)?.[1];
  if (name === undefined) return { kind: 'unknown' };
  const slug = SLUG_OF_NAME.get(name.replace(PROVINCIAL, ''));
  if (slug === undefined) return { kind: 'committee' };
  return provinceAt(slug, signedOn);
}

function provinceAt(slug: string, signedOn: CalendarDate): Authority {
  const merged = compareDates(signedOn, MERGER_DAY) >= 0;
  const current = PROVINCES.find((province) => province.slug === slug);
  const former = FORMER_PROVINCES.find((province) => province.slug === slug);
  if (merged && current) {
    return { kind: 'province', place: { scheme: '2025', code: current.code }, ceased: false };
  }
  if (former) {
    return { kind: 'province', place: { scheme: '2024', code: former.code }, ceased: merged };
  }
  return { kind: 'committee' };
}

/** Folded names and their other spellings → the slug that both lists share. */
const SLUG_OF_NAME: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  [...FORMER_PROVINCES, ...PROVINCES].flatMap(({ slug, nameVi }) =>
    [nameVi, ...(PROVINCE_ALIASES[slug] ?? [])]
      .filter((name) => name === nameVi || name.length > 4)
      .map((name): [string, string] => [plain(name), slug]),
  ),
);

/** The people's committee of the province of today that a place belongs to: 'UBND tỉnh Đồng Tháp'. */
export function provincialAuthority(place: Place): string {
  const { fullNameVi } = provinceOf(place);
  return `UBND ${fullNameVi.charAt(0).toLowerCase()}${fullNameVi.slice(1)}`;
}

/** What decides who may revoke a certificate, or give it back. */
export interface CertificateIssue {
  /** Who recognised it, as printed. */
  issuer: string;
  star: number;
  place: Place;
  /** Day on which the decision that recognised it was signed. */
  signedOn: CalendarDate;
}

/**
 * Who decides on a certificate, written as on a decision: its issuer, or who took its place. A merged
 * province is followed by the one that it is part of, a district by its province, the ministry of
 * before by that of today; five stars are the ministry's (26/2026/QĐ-TTg, Art. 4.1 and 8.2).
 */
export function expectedAuthority(issue: CertificateIssue, signedOn: CalendarDate): string {
  const recognised = authorityOf(issue.issuer, issue.signedOn);
  if (recognised.kind === 'ministry') return MINISTRY;
  if (recognised.kind === 'province') {
    const now = authorityOf(issue.issuer, signedOn);
    return now.kind === 'province' && !now.ceased
      ? issue.issuer
      : provincialAuthority(recognised.place);
  }
  if (issue.star === 5) return MINISTRY;
  return isPlace(issue.place) ? provincialAuthority(issue.place) : issue.issuer;
}

export type AuthorityFault = 'issuer_unknown' | 'issuer_other' | 'issuer_ceased';

/** Why an issuer is not the one that decides on a certificate, or null when it is. */
export function authorityFault(
  issuer: string,
  signedOn: CalendarDate,
  issue: CertificateIssue,
): AuthorityFault | null {
  const authority = authorityOf(issuer, signedOn);
  if (authority.kind === 'province' && authority.ceased) return 'issuer_ceased';
  if (isSameAuthority(issuer, issue.issuer) && authority.kind !== 'unknown') return null;
  if (isSameAuthority(issuer, expectedAuthority(issue, signedOn))) return null;
  if (authority.kind === 'unknown') return 'issuer_unknown';
  const competent =
    issue.star === 5
      ? authority.kind === 'ministry'
      : authority.kind === 'province' &&
        isPlace(issue.place) &&
        provinceOf(authority.place).code === provinceOf(issue.place).code;
  return competent ? null : 'issuer_other';
}
