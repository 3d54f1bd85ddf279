import { type DecisionWarning, findingMessage, type Locale, problemMessage } from 'ocop-core';
import { RequestRefusedError } from './request-refused-error';

/** One field at fault, or odd, in the words of the dashboard's language. */
interface FieldProblem {
  path: string;
  message: string;
}

interface ServerProblems {
  fields: FieldProblem[];
  /** What names no field, or null. */
  general: string | null;
}

/** What a request was refused for, field by field; the server's own sentence where it says no more. */
export function readServerProblems(error: unknown, locale: Locale): ServerProblems {
  const general = error instanceof Error ? error.message : String(error);
  if (!(error instanceof RequestRefusedError)) return { fields: [], general };
  const problems = error.problems.filter(({ code }) => code !== 'invalid');
  const fields = [
    ...problems.map((problem) => ({
      path: problem.path,
      message: problemMessage(problem, locale),
    })),
    ...error.warnings.map((warning) => ({
      path: warning.path,
      message: findingMessage(warning, locale),
    })),
  ];
  return fields.length > 0 ? { fields, general: null } : { fields, general };
}

/**
 * What is to be acknowledged before the same request is taken, with what was shown `before`; empty where
 * it was refused for something else. Nothing is acknowledged that nobody has read.
 */
export function oddities(error: unknown, before: readonly DecisionWarning[]): DecisionWarning[] {
  const warnings = error instanceof RequestRefusedError ? error.warnings : [];
  if (warnings.length === 0) return [];
  return [...new Set([...before, ...warnings.map(({ code }) => code)])];
}

/** The same in one text, for where there are no fields to say it at. */
export function problemText(error: unknown, locale: Locale): string {
  const { fields, general } = readServerProblems(error, locale);
  return [...fields.map(({ message }) => message), ...(general ? [general] : [])].join('; ');
}
