import { MONEY_SQLSTATE } from '../modules/certification';

const MESSAGE = /amount: (?:phải là số nguyên|nhiều hơn số tiền)[^\n]*/;

/**
 * What the database's guard of amounts said, however deep its error was wrapped; null for another
 * error. An engine that hands errors on as data keeps the text only.
 */
export function moneyGuardMessage(error: unknown): string | null {
  for (let depth = 0, current = error; depth < 5 && isRecord(current); depth += 1) {
    const message = typeof current.message === 'string' ? current.message : '';
    const said = MESSAGE.exec(message)?.[0];
    if (said) return said;
    if (current.code === MONEY_SQLSTATE) return message;
    current = current.cause ?? current.previous;
  }
  return null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
