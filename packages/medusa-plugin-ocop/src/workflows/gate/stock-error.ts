import { STOCK_SQLSTATE } from '../../modules/certification';

/** The guard of the stock, and the three ways in which Medusa says the same. */
const SAID = [
  /ocop: inventory item (\S+) is held/,
  /Not enough stock available for item (\S+) at location/,
  /Item (\S+) is not stocked at location/,
  /Some variant does not have the required inventory/,
];

/** Whether an error says that there is not enough of something, and of which inventory item if it does. */
export function shortageIn(error: unknown): { inventoryItemId: string | null } | null {
  if (typeof error !== 'object' || error === null) return null;
  const message: unknown = Reflect.get(error, 'message');
  for (const pattern of typeof message === 'string' ? SAID : []) {
    const found = pattern.exec(String(message));
    if (found) return { inventoryItemId: found[1] ?? null };
  }
  return Reflect.get(error, 'code') === STOCK_SQLSTATE ? { inventoryItemId: null } : null;
}
