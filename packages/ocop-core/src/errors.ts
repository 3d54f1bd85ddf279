/** A rule of the programme was broken. `code` is for machines, `message` for developers. */
export class RuleError extends Error {
  readonly code: string;
  readonly field?: string;

  constructor(code: string, message: string, field?: string) {
    super(message);
    this.name = 'RuleError';
    this.code = code;
    if (field !== undefined) this.field = field;
  }
}
