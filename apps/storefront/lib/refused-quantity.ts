import { notSaleableError } from 'ocop-contract';
import type { BackendRefused } from './backend/errors';

const STOCK_CODE = 'insufficient_inventory';

/** Whether a refusal speaks of too few in stock, and of nothing else. */
export function isLackOfStock(error: BackendRefused): boolean {
  if (error.code === STOCK_CODE) return true;
  const parsed = notSaleableError.safeParse(error.answer);
  const lines = parsed.success ? parsed.data.lines : [];
  return lines.length > 0 && lines.every(({ reason }) => reason === 'insufficient_stock');
}
