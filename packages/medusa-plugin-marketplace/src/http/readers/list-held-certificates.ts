import type { MedusaContainer } from '@medusajs/framework/types';
import type { HeldCertificateView } from 'ocop-contract';
import { type CalendarDate, isCertificateDue, STOCK_RULE, stockOutlook } from 'ocop-core';
import { todayOf } from '../../container/today';
import {
  type Held,
  lastDaysOfProducts,
  readHeldCertificates,
} from '../../workflows/certificates/read-held-certificates';
import { readVariants, type SoldPack } from '../../workflows/listings/read-variants';
import { countSoldPieces } from '../../workflows/orders/count-sold-pieces';
import { producersOf } from '../own-listing';
import type { ShopProduct } from '../views/listing-view';
import { readShopProducts } from './read-shop-products';

const DAY_MS = 24 * 3_600_000;

interface Shelf {
  products: ReadonlyMap<string, ShopProduct & { title: string }>;
  packs: readonly SoldPack[];
  sold: ReadonlyMap<string, number>;
  lastDays: ReadonlyMap<string, CalendarDate>;
  today: CalendarDate;
}

/** Certificates of a seller's producers, with what is to be done and how long stock reaches. */
export async function listHeldCertificates(
  container: MedusaContainer,
  sellerId: string,
): Promise<HeldCertificateView[]> {
  const held = await readHeldCertificates(container, await producersOf(container, sellerId));
  const ids = [...new Set(held.flatMap(({ row }) => row.product_id ?? []))];
  const since = new Date(Date.now() - STOCK_RULE.rateDays * DAY_MS);
  const [products, packs, sold] = await Promise.all([
    readShopProducts(container, ids),
    readVariants(container, { product_id: ids }),
    countSoldPieces(container, sellerId, since),
  ]);
  const shelf = {
    products,
    packs,
    sold,
    lastDays: lastDaysOfProducts(held),
    today: todayOf(container),
  };
  return held.map((one) => viewOf(one, shelf));
}

/** Whether a certificate is something to do today: for itself, or for the stock that is sold by it. */
export function isToDo({ is_due, packs }: HeldCertificateView): boolean {
  return is_due || packs.some(({ runs_out, outlasts }) => runs_out || outlasts);
}

function viewOf({ row, duty }: Held, shelf: Shelf): HeldCertificateView {
  const product = row.product_id ? shelf.products.get(row.product_id) : undefined;
  const shown = product?.status === 'published';
  return {
    id: row.id,
    verification_code: row.verification_code,
    product_name: row.product_name,
    star: row.star,
    producer_name: row.producer.name,
    state: duty.state,
    step: duty.step,
    valid_from: row.valid_from,
    valid_to: row.valid_to,
    last_day: duty.lastDay,
    days_left: duty.daysLeft,
    filing_opens: duty.window?.opens ?? null,
    filing_closes: duty.window?.closes ?? null,
    filed_on: row.re_evaluation_filed_on,
    is_due: isCertificateDue(duty, shelf.today),
    product: product
      ? { id: product.id, handle: product.handle, title: product.title, shown }
      : null,
    packs: shown && duty.daysLeft !== null ? packsOf(product.id, shelf) : [],
  };
}

/** Packs whose stock is counted. */
function packsOf(productId: string, { packs, sold, lastDays, today }: Shelf) {
  const lastDay = lastDays.get(productId) ?? null;
  return packs
    .filter(({ product_id, inventory_item_id }) => product_id === productId && inventory_item_id)
    .map(({ variant_id, title, stock }) => {
      const pack = { stock, sold: sold.get(variant_id) ?? 0 };
      const { runsOut, lastsThrough, outlasts } = stockOutlook(pack, lastDay, today);
      return {
        variant_id,
        title,
        ...pack,
        runs_out: runsOut,
        lasts_through: lastsThrough,
        outlasts,
      };
    });
}
