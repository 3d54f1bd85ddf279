import { problemsOf } from 'ocop-contract';
import { type Locale, problemMessage } from 'ocop-core';
import type { z } from 'zod';

/** The 400 of a request whose fields are wrong: as data, and in words of the reader's language. */
export function invalidData({ issues }: z.ZodError, locale: Locale): Response {
  const problems = issues.flatMap(problemsOf);
  const message = problems
    .map((problem) => `${problem.path}: ${problemMessage(problem, locale)}`)
    .join('; ');
  return Response.json(
    { type: 'invalid_data', message, field: problems[0]?.path, problems },
    { status: 400 },
  );
}
