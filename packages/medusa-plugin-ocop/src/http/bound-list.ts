import type { FieldProblem } from 'ocop-core';

const WHOLE = /^\d{1,16}$/;
const FURTHEST = 1_000_000;

/**
 * A list of Medusa's own answers at most so many rows. Of the shop's a page of a catalogue; of the
 * admin's what its choices of regions, places and categories ask for.
 */
export function mostRows(path: string): number {
  return /^\/store(\/|$)/i.test(path) ? 100 : 1000;
}

/**
 * Bounds a list's `limit` to `most`, in place, so that the answer says which limit counted, and answers
 * what is no limit or offset at all.
 */
export function boundList(query: Record<string, unknown>, most: number): FieldProblem[] {
  const problems = [...notWhole('limit', query.limit), ...notWhole('offset', query.offset)];
  if (problems.length > 0) return problems;
  if (Number(query.limit) > most) query.limit = String(most);
  return Number(query.offset) > FURTHEST
    ? [{ path: 'offset', code: 'too_large', params: { most: String(FURTHEST) } }]
    : [];
}

function notWhole(path: string, value: unknown): FieldProblem[] {
  if (value === undefined || (typeof value === 'string' && WHOLE.test(value))) return [];
  return [{ path, code: 'not_whole', params: {} }];
}
