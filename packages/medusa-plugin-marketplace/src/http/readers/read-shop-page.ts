import type { MedusaContainer } from '@medusajs/framework/types';
import type { SellerCard } from 'ocop-contract';
import { listingIsShown } from 'ocop-core';
import { listingsOf } from '../../container/listings';
import { contentView } from '../views/listing-view';

/** What a seller tells of itself, as it was approved; null where nothing is, or it is taken down for now. */
export async function readShopPage(
  container: MedusaContainer,
  sellerId: string,
): Promise<SellerCard['page']> {
  const listings = listingsOf(container);
  const page = await listings.findShopPage(sellerId);
  const approved = page?.approved_content;
  if (!page || !approved?.description) return null;
  if (!listingIsShown({ ...page, published: true })) return null;
  const { photos } = contentView(approved, await listings.listPhotos([page.id]), []);
  return { story: approved.description, photos };
}
