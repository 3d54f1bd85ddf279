import { collapseSpaces, nfc, provinceBySlug, provinceOf } from 'ocop-core';
import type { QueryValues } from '../search/search-url';

/** What a page that lists certificates was asked, as it stands in its address. */
export interface LookUpState {
  q: string;
  /** A decision's number as typed. */
  decision: string;
  /** Code of a province of today, or null for the whole country. */
  province: string | null;
  /** From 1. */
  page: number;
}

const LONGEST_TEXT = 100;
const LAST_PAGE = 1000;

export const LOOK_UP_FIELDS = {
  q: 'q',
  decision: 'quyet-dinh',
  province: 'tinh',
  page: 'trang',
} as const;

/** Reads an address; what nobody could have meant is left out. */
export function parseLookUp(query: QueryValues): LookUpState {
  const page = Number(textOf(query[LOOK_UP_FIELDS.page]));
  return {
    q: textOf(query[LOOK_UP_FIELDS.q]),
    decision: textOf(query[LOOK_UP_FIELDS.decision]),
    province: provinceBySlug(textOf(query[LOOK_UP_FIELDS.province]))?.code ?? null,
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
  };
}

/** The address of a list: '/thu-hoi?q=mat+ong&tinh=ca-mau&trang=2'. */
export function lookUpPath(path: string, state: Partial<LookUpState>): string {
  const { q, decision, province, page } = state;
  const parameters = new URLSearchParams();
  if (q) parameters.set(LOOK_UP_FIELDS.q, q);
  if (decision) parameters.set(LOOK_UP_FIELDS.decision, decision);
  if (province) {
    parameters.set(LOOK_UP_FIELDS.province, provinceOf({ scheme: '2025', code: province }).slug);
  }
  if (page && page > 1) parameters.set(LOOK_UP_FIELDS.page, String(page));
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}

function textOf(value: QueryValues[string]): string {
  const text = typeof value === 'string' ? value : (value?.[0] ?? '');
  return collapseSpaces(nfc(text.replaceAll('\0', ''))).slice(0, LONGEST_TEXT);
}
