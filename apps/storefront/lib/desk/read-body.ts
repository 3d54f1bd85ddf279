import { problemsOf } from 'ocop-contract';
import type { FieldProblem } from 'ocop-core';
import type { z } from 'zod';

/** What a form asks for, or what is wrong with it, at the fields of the contract. */
export type ReadBody<Body> = { body: Body } | { problems: readonly FieldProblem[] };

/** Judges what was typed by the contract before anything is sent. */
export function readBody<Body>(schema: z.ZodType<Body>, typed: unknown): ReadBody<Body> {
  const parsed = schema.safeParse(typed, { reportInput: true });
  return parsed.success
    ? { body: parsed.data }
    : { problems: parsed.error.issues.flatMap(problemsOf) };
}
