import type { Product } from './backend/products';
import type { CurrentStanding } from './certificate-standing';

/**
 * How a product is sold on the day of `current`: with its badge, as an ordinary product after its
 * certificate ended, or not at all. Asked of the certificate's dates, so that an answer that was kept
 * over midnight keeps nothing on sale.
 */
export function soldNow(
  { saleable, ordinary_since }: Pick<Product, 'saleable' | 'ordinary_since'>,
  current: CurrentStanding | null,
): 'certified' | 'ordinary' | null {
  if (!saleable) return null;
  if (current === null) return 'ordinary';
  if (current.standing === 'in_force') return 'certified';
  return ordinary_since === null ? null : 'ordinary';
}
