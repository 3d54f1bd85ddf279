import type { MedusaContainer } from '@medusajs/framework/types';
import type { Locale } from 'ocop-core';
import { sellersOf } from '../../container/resolve';
import type { StoredOrder } from './stored-order';

/** The language in which it was ordered. */
export function localeOfOrder({ locale, metadata }: StoredOrder): Locale {
  const said = typeof metadata?.locale === 'string' ? metadata.locale : locale;
  return said?.startsWith('en') ? 'en' : 'vi';
}

/** What was bought, in a line. */
export function goodsOfOrder({ lines }: StoredOrder): string {
  return lines.map(goodsOfLine).join(', ');
}

function goodsOfLine({ title, product_title, quantity }: StoredOrder['lines'][number]): string {
  return `${product_title ?? title} × ${quantity}`;
}

/** What a seller is called; null where nobody has said it. */
export async function nameOfSeller(container: MedusaContainer, sellerId: string | null) {
  if (!sellerId) return null;
  const [seller] = await sellersOf(container).listSellersById([sellerId]);
  return seller?.name ?? null;
}
