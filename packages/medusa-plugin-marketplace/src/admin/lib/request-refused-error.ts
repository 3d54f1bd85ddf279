import { problemSchema } from 'ocop-contract';
import { type Locale, problemMessage } from 'ocop-core';
import { z } from 'zod';

export const refusalSchema = z.object({
  message: z.string(),
  /** A code that this version does not know leaves the sentence of the server. */
  problems: z.array(problemSchema).catch([]),
});

/** What the server refused, with the problems of its fields. */
export class RequestRefusedError extends Error {
  readonly status: number;
  readonly problems: z.output<typeof refusalSchema>['problems'];

  constructor(status: number, { message, problems }: z.output<typeof refusalSchema>) {
    super(message);
    this.status = status;
    this.problems = problems;
  }
}

/** Why something was refused, in the dashboard's language; the server's sentence where it says no more. */
export function refusalText(error: unknown, locale: Locale): string {
  if (error instanceof RequestRefusedError && error.problems.length > 0) {
    return error.problems.map((problem) => problemMessage(problem, locale)).join('; ');
  }
  return error instanceof Error ? error.message : String(error);
}
