import type { FieldProblem, ProblemCode } from 'ocop-core';

/** What is wrong with the address of a request: signs that are no text, in its path or in its query. */
export function malformedAddress(url: string): FieldProblem[] {
  const [path = '', ...rest] = url.split('?');
  const ofPath = problemOf(path);
  return [
    ...(ofPath ? [{ path: 'path', code: ofPath, params: {} }] : []),
    ...rest.join('?').split('&').flatMap(problemsOfPair),
  ];
}

function problemsOfPair(pair: string): FieldProblem[] {
  const [name = '', ...value] = pair.split('=');
  const code = problemOf(name) ?? problemOf(value.join('='));
  const path = problemOf(name) ? 'query' : decodeURIComponent(name);
  return code ? [{ path, code, params: {} }] : [];
}

function problemOf(encoded: string): ProblemCode | null {
  try {
    return decodeURIComponent(encoded).includes('\0') ? 'nul_character' : null;
  } catch {
    return 'not_utf8';
  }
}
