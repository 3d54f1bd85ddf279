import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { listingIsShown } from 'ocop-core';
import { listingsOf } from '../../container/listings';
import type { WholeListing } from '../../modules/listing';
import { followShopPage } from './follow-shop-page';
import { productOfListing, tieProduct } from './product-of-listing';
import { type Goods, readGoods } from './read-goods';
import { setShelf } from './set-shelf';
import { writePacks } from './write-packs';
import { writeProduct } from './write-product';

/** Making a product takes seconds on a slow machine. */
const LOCK_SECONDS = 60;

/**
 * Lets the shop follow what was approved of a listing, and whether its seller shows it. Whatever is done
 * finds what an earlier try has done: cut off anywhere, it is done again. One listing of a certificate at a time.
 */
export async function followShelf(container: MedusaContainer, listingId: string): Promise<void> {
  const whole = await dueListing(container, listingId);
  if (!whole) return;
  const { certificate_id, seller_id } = whole.listing;
  if (certificate_id === null) {
    await followShopPage(container, seller_id);
    await listingsOf(container).keepShelf(whole.listing);
    return;
  }
  await container
    .resolve(Modules.LOCKING)
    .execute(
      `marketplace:shelf:${certificate_id}`,
      () => follow(container, listingId, certificate_id),
      { timeout: LOCK_SECONDS },
    );
}

async function dueListing(
  container: MedusaContainer,
  listingId: string,
): Promise<WholeListing | null> {
  const whole = await listingsOf(container).readListing(null, listingId);
  if (!whole) return null;
  const { shelf_revision, shelf_applied_revision } = whole.listing;
  return shelf_applied_revision < shelf_revision ? whole : null;
}

async function follow(
  container: MedusaContainer,
  listingId: string,
  certificateId: string,
): Promise<void> {
  const whole = await dueListing(container, listingId);
  if (!whole) return;
  const { listing } = whole;
  const [goods] = await readGoods(container, { id: [certificateId] });
  if (listing.state === 'archived') await putAway(container, whole, goods ?? null);
  else if (goods) await bringToShop(container, whole, goods);
  await listingsOf(container).keepShelf(listing);
}

async function bringToShop(
  container: MedusaContainer,
  whole: WholeListing,
  goods: Goods,
): Promise<void> {
  const { listing, photos } = whole;
  const content = listing.approved_content;
  if (!content) return;
  const standing = { state: listing.state, published: true, paused: listing.paused };
  const isShown = listingIsShown(standing);
  const productId = await productOfListing(container, listing, content, goods);
  await writeProduct(container, productId, content, photos, goods);
  await writePacks(container, productId, content);
  await tieProduct(container, productId, goods, isShown);
  await setShelf(container, productId, isShown);
}

/** What is put away leaves the shop, unless the same goods were listed anew meanwhile. */
async function putAway(
  container: MedusaContainer,
  { listing }: WholeListing,
  goods: Goods | null,
): Promise<void> {
  const productId = goods?.product_id ?? listing.product_id;
  if (!productId) return;
  const listings = await listingsOf(container).listByProducts([productId]);
  if (listings.some(({ state }) => state !== 'archived')) return;
  await setShelf(container, productId, false);
}
