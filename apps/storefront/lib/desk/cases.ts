import 'server-only';
import { type sellerCaseSchema, type sellerCasesAnswer, sellerOrderRoutes } from 'ocop-contract';
import { CASE_STATES, type CaseState } from 'ocop-core';
import type { z } from 'zod';
import { BackendNotFound } from '../backend/errors';
import { routes } from '../routes';
import type { QueryValues } from '../search/search-url';
import { callSeller } from './call-seller';

export type SellerCases = z.output<typeof sellerCasesAnswer>;
export type SellerCase = z.output<typeof sellerCaseSchema>;

const STATE = 'xem';
/** States of cases, as the address names them. */
const WORDS: Readonly<Record<CaseState, string>> = {
  to_answer: 'cho-tra-loi',
  answered: 'da-tra-loi',
  with_operator: 'cho-giai-quyet',
  closed: 'xong',
};

/** The cases under a heading. */
export function casesUnder(state: CaseState): string {
  return `${routes.sellerCases}?${new URLSearchParams({ [STATE]: WORDS[state] })}`;
}

/** Which cases an address asks for: those to answer unless it says otherwise. */
export function askedCases(query: QueryValues): CaseState {
  return CASE_STATES.find((known) => WORDS[known] === query[STATE]) ?? 'to_answer';
}

/** The first hundred that stand there, those that wait longest first. @throws BackendUnavailable */
export function readSellerCases(state: CaseState, limit = 100): Promise<SellerCases> {
  return callSeller(sellerOrderRoutes.cases, { query: { state, limit: String(limit) } });
}

/** Null where the seller has no such case. @throws BackendUnavailable */
export async function readSellerCase(id: string): Promise<SellerCase | null> {
  try {
    return (await callSeller(sellerOrderRoutes.case, { parameters: { id } })).case;
  } catch (error) {
    if (error instanceof BackendNotFound) return null;
    throw error;
  }
}
