import type { MedusaContainer } from '@medusajs/framework/types';
import type { AdminListing, Listing } from 'ocop-contract';
import { calendarDateAt, listingEventsAfter } from 'ocop-core';
import { listingsOf } from '../../container/listings';
import { sellersOf } from '../../container/resolve';
import { unknown } from '../../kernel/refuse';
import type { WholeListing } from '../../modules/listing';
import { goodsOfListing } from '../../workflows/listings/read-goods';
import { readVariants } from '../../workflows/listings/read-variants';
import { contentView, listingFacts } from '../views/listing-view';
import { instantOf } from '../views/seller-view';
import { readShopProducts } from './read-shop-products';

const DECISIONS = ['approved', 'more_wanted', 'refused'] as const;
/** Events that a seller may bring about, as the desk offers them. */
const NOT_OF_SELLERS: readonly string[] = ['opened', 'changed', ...DECISIONS];

/** A listing as its seller sees it. */
export async function readListingView(
  container: MedusaContainer,
  whole: WholeListing,
): Promise<Listing> {
  const { facts } = await readFacts(container, whole);
  const { listing, events } = whole;
  const standing = { ...listing, published: listing.approved_content !== null };
  return {
    ...facts,
    may: listingEventsAfter(standing).filter((type) => !NOT_OF_SELLERS.includes(type)),
    history: events.map(({ type, at, reason }) => ({
      type,
      on: calendarDateAt(new Date(at)),
      reason,
    })),
  };
}

/** A listing as operators judge it. @throws MedusaError `not_found` */
export async function readAdminListing(
  container: MedusaContainer,
  listingId: string,
): Promise<AdminListing> {
  const whole = await listingsOf(container).readListing(null, listingId);
  if (!whole) throw unknown('Không có hàng đăng bán này.');
  const { facts, sold } = await readFacts(container, whole);
  const { listing, photos, events } = whole;
  const [seller] = await sellersOf(container).listSellersById([listing.seller_id]);
  const { approved_content, shelf_applied_revision, shelf_revision } = listing;
  const standing = { ...listing, published: approved_content !== null };
  const may = listingEventsAfter(standing);
  return {
    ...facts,
    seller: { id: listing.seller_id, name: seller?.name ?? null },
    revision: listing.revision,
    approved: approved_content && contentView(approved_content, photos, sold),
    events: events.map(({ type, at, actor, reason }) => ({
      type,
      at: instantOf(at),
      actor,
      reason,
    })),
    may: DECISIONS.filter((decision) => may.includes(decision)),
    on_shelf: shelf_applied_revision >= shelf_revision,
  };
}

async function readFacts(container: MedusaContainer, { listing, photos }: WholeListing) {
  const goods = await goodsOfListing(container, listing);
  const productId = goods?.product_id ?? listing.product_id;
  const ids = productId ? [productId] : [];
  const sold = await readVariants(container, { product_id: ids });
  const products = await readShopProducts(container, ids);
  const product = productId ? (products.get(productId) ?? null) : null;
  return { facts: listingFacts(listing, goods, photos, sold, product), sold };
}
