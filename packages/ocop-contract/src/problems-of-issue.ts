import { type FieldProblem, isProblemCode, type Problem, type ProblemCode } from 'ocop-core';
import type { z } from 'zod';

/** The problems that an issue of a schema is, at their fields. Rules of our own give a code as their message. */
export function problemsOf(issue: z.core.$ZodIssue): FieldProblem[] {
  const at = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...at, key].join('.'),
      code: 'unknown_field',
      params: {},
    }));
  }
  const problem = isProblemCode(issue.message)
    ? { code: issue.message, params: {} }
    : problemOf(issue);
  return [{ path: at.join('.') || 'body', ...problem }];
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  switch (issue.code) {
    case 'invalid_type':
      return {
        code: issue.input === undefined ? 'required' : 'wrong_type',
        params: { expected: issue.expected },
      };
    case 'invalid_value':
      return { code: 'not_one_of', params: { values: issue.values.map(String).join(', ') } };
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return { code: 'empty', params: {} };
      return {
        code: TOO_LITTLE[issue.origin] ?? 'too_small',
        params: { least: String(issue.minimum) },
      };
    case 'too_big':
      return {
        code: TOO_MUCH[issue.origin] ?? 'too_large',
        params: { most: String(issue.maximum) },
      };
    case 'invalid_union':
      return 'options' in issue && issue.options
        ? { code: 'not_one_of', params: { values: issue.options.map(String).join(', ') } }
        : { code: 'no_known_shape', params: {} };
    case 'invalid_format':
      return { code: 'wrong_format', params: { format: issue.format } };
    default:
      return { code: 'invalid', params: {} };
  }
}

const TOO_LITTLE: Readonly<Record<string, ProblemCode>> = { string: 'too_short', array: 'too_few' };
const TOO_MUCH: Readonly<Record<string, ProblemCode>> = { string: 'too_long', array: 'too_many' };
