import { readQuantity } from './form-fields';

interface SentQuantity {
  /** What stands in the field. */
  typed: string;
  /** '1' or '-1' where a button was pressed. */
  step: string;
  /** What the page shows in the field though the shop did not take it; empty: nothing. */
  refused: string;
}

/**
 * What a line's form asks for; null where that is no quantity. The buttons count from what was typed,
 * or from what is in the basket where the field still holds what was refused.
 * @param current how many are in the basket
 */
export function wantedQuantity(current: number, sent: SentQuantity): number | null {
  const step = sent.step === '1' ? 1 : sent.step === '-1' ? -1 : 0;
  const asTyped = readQuantity(sent.typed);
  if (step === 0) return asTyped;
  const untouched = sent.refused !== '' && sent.typed === sent.refused;
  const from = asTyped === null || untouched ? current : asTyped;
  return Math.max(0, from + step);
}
