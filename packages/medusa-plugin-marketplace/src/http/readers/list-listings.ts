import type { MedusaContainer } from '@medusajs/framework/types';
import type { adminListingsAnswer, adminListingsQuery, listingsAnswer } from 'ocop-contract';
import { type ListingState, lacksOfListing } from 'ocop-core';
import type { z } from 'zod';
import { listingsOf } from '../../container/listings';
import { sellersOf } from '../../container/resolve';
import type { ListingRow } from '../../modules/listing';
import { type Goods, readGoods } from '../../workflows/listings/read-goods';
import { findingsOf, goodsView, shelfOf } from '../views/listing-view';
import { instantOf } from '../views/seller-view';
import { readShopProducts } from './read-shop-products';

/** What its seller has to do something about comes first. */
const URGENCY: readonly ListingState[] = ['more_wanted', 'refused', 'draft', 'sent', 'approved'];

/** Listings of a seller that are not put away. */
export async function listListings(
  container: MedusaContainer,
  sellerId: string,
): Promise<z.input<typeof listingsAnswer>> {
  const listings = await listingsOf(container).listOfSeller(sellerId);
  const goods = await goodsByCertificate(container, listings);
  const photos = await listingsOf(container).listPhotos(listings.map(({ id }) => id));
  const productIds = [...goods.values()].flatMap(({ product_id }) => product_id ?? []);
  const products = await readShopProducts(container, productIds);
  const views = listings.flatMap((listing) => {
    const { content, approved_content, state, paused } = listing;
    const of = goods.get(listing.certificate_id ?? '');
    if (!of) return [];
    const product = products.get(of.product_id ?? '') ?? null;
    const first = photos.find(({ id }) => id === content.photos[0]);
    return [
      {
        id: listing.id,
        goods: goodsView(of),
        state,
        state_since: instantOf(listing.state_since),
        state_reason: listing.state_reason,
        published: approved_content !== null,
        paused,
        thumbnail: first?.thumbnail_url ?? null,
        packs: content.packs.length,
        lacks: lacksOfListing(content, of).length,
        shelf: shelfOf(listing, product),
        product: product && { id: product.id, handle: product.handle },
      },
    ];
  });
  const urgency = ({ state }: { state: ListingState }) => URGENCY.indexOf(state);
  return { listings: views.sort((one, other) => urgency(one) - urgency(other)) };
}

/** Listings of all sellers by state, those that wait longest first. */
export async function listAdminListings(
  container: MedusaContainer,
  { state, limit, offset }: z.output<typeof adminListingsQuery>,
): Promise<z.input<typeof adminListingsAnswer>> {
  const service = listingsOf(container);
  const page = await service.findListings(state, { limit, offset });
  const goods = await goodsByCertificate(container, page.listings);
  const sellerIds = [...new Set(page.listings.map(({ seller_id }) => seller_id))];
  const sellers = await sellersOf(container).listSellersById(sellerIds);
  const nameOf = (id: string) => sellers.find((seller) => seller.id === id)?.name ?? null;
  return {
    listings: page.listings.flatMap((listing) => {
      const of = goods.get(listing.certificate_id ?? '');
      if (!of && listing.certificate_id !== null) return [];
      return [
        {
          id: listing.id,
          goods: of ? goodsView(of) : null,
          seller: { id: listing.seller_id, name: nameOf(listing.seller_id) },
          state: listing.state,
          state_since: instantOf(listing.state_since),
          published: listing.approved_content !== null,
          findings: findingsOf(listing.content).length,
        },
      ];
    }),
    count: page.count,
    limit,
    offset,
    counts: await service.countListings(),
  };
}

async function goodsByCertificate(
  container: MedusaContainer,
  listings: readonly ListingRow[],
): Promise<Map<string, Goods>> {
  const ids = [...new Set(listings.flatMap(({ certificate_id }) => certificate_id ?? []))];
  const goods = await readGoods(container, { id: ids });
  return new Map(goods.map((one) => [one.certificate_id, one]));
}
