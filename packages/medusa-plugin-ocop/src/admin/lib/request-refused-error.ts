import { problemSchema, warningSchema } from 'ocop-contract';
import { z } from 'zod';

export const refusalSchema = z.object({
  message: z.string(),
  /** A code that this version does not know leaves the sentence of the server. */
  problems: z.array(problemSchema).catch([]),
  warnings: z.array(warningSchema).catch([]),
});

/** What the server refused: the SDK keeps the sentence alone of what it answered, and this the data too. */
export class RequestRefusedError extends Error {
  readonly status: number;
  readonly problems: z.output<typeof refusalSchema>['problems'];
  readonly warnings: z.output<typeof refusalSchema>['warnings'];

  constructor(status: number, { message, problems, warnings }: z.output<typeof refusalSchema>) {
    super(message);
    this.status = status;
    this.problems = problems;
    this.warnings = warnings;
  }
}
