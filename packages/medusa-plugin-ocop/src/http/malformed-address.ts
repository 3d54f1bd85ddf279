import type { InputProblem } from '../modules/certification';

const NOT_UTF8 = 'mã hóa % không đúng UTF-8';
const NUL = 'không được chứa ký tự NUL';

/** What is wrong with the address of a request: signs that are no text, in its path or in its query. */
export function malformedAddress(url: string): InputProblem[] {
  const [path = '', ...rest] = url.split('?');
  const ofPath = problemOf(path);
  return [
    ...(ofPath ? [{ path: 'path', message: ofPath }] : []),
    ...rest.join('?').split('&').flatMap(problemsOfPair),
  ];
}

function problemsOfPair(pair: string): InputProblem[] {
  const [name = '', ...value] = pair.split('=');
  const message = problemOf(name) ?? problemOf(value.join('='));
  return message ? [{ path: problemOf(name) ? 'query' : decodeURIComponent(name), message }] : [];
}

function problemOf(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded).includes('\0') ? NUL : null;
  } catch {
    return NOT_UTF8;
  }
}
