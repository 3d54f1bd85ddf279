import { formatDate, isCalendarDate } from './calendar-date.js';
import { PARAM_WORDS, PROBLEM_WORDS } from './data/problem-words.js';
import { DECISION_FAULTS, type DecisionFault, findingMessage } from './decision-findings.js';
import type { Locale } from './locale.js';

type WordedCode = keyof typeof PROBLEM_WORDS;

/** What may be wrong with a field, or stand against what was asked at it. */
export type ProblemCode = WordedCode | DecisionFault;

export const PROBLEM_CODES: readonly ProblemCode[] = /* @__PURE__ */ codes();

/** What is wrong, as data. `params`: texts, numbers and days (YYYY-MM-DD) that its words name. */
export interface Problem<Code extends string = ProblemCode> {
  code: Code;
  params: Readonly<Record<string, string>>;
}

/** A problem at a field: `path` as in `items.3.star`. */
export interface FieldProblem extends Problem {
  path: string;
}

export function isProblemCode(code: unknown): code is ProblemCode {
  return PROBLEM_CODES.some((known) => known === code);
}

/** A problem in words without capital and full stop, as they stand behind the name of a field. */
export function problemMessage(problem: Problem, locale: Locale): string {
  const { code, params } = problem;
  if (!isWorded(code)) return findingMessage({ code, params }, locale);
  return inLanguage(PROBLEM_WORDS[code], locale).replace(/\{(\w+)\}/g, (_, name: string) =>
    paramInWords(name, params[name] ?? '', locale),
  );
}

function codes(): ProblemCode[] {
  return [...Object.keys(PROBLEM_WORDS).filter(isWorded), ...DECISION_FAULTS];
}

function paramInWords(name: string, value: string, locale: Locale): string {
  const words = PARAM_WORDS[name]?.[value];
  if (words) return inLanguage(words, locale);
  return name === 'day' && isCalendarDate(value) ? formatDate(value, locale) : value;
}

function inLanguage([vi, en]: readonly [string, string], locale: Locale): string {
  return locale === 'vi' ? vi : en;
}

function isWorded(code: string): code is WordedCode {
  return Object.hasOwn(PROBLEM_WORDS, code);
}
