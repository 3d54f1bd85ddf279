import type { MedusaContainer } from '@medusajs/framework/types';
import type { sellerProductsAnswer } from 'ocop-contract';
import { packWeight } from 'ocop-core';
import type { z } from 'zod';
import { listingsOf } from '../../container/listings';
import { readVariants } from '../../workflows/listings/read-variants';
import { productIdsOf } from '../../workflows/listings/set-prices-and-stock';
import { producersOf } from '../own-listing';
import { shelfOf } from '../views/listing-view';
import { readShopProducts } from './read-shop-products';

/** Products of a seller's producers, with price and stock of each pack as the shop has them now. */
export async function listSellerProducts(
  container: MedusaContainer,
  sellerId: string,
): Promise<z.input<typeof sellerProductsAnswer>> {
  const ids = [...(await productIdsOf(container, await producersOf(container, sellerId)))];
  const products = await readShopProducts(container, ids);
  const packs = await readVariants(container, { product_id: ids });
  const listings = await listingsOf(container).listOfSeller(sellerId);
  const rows = [...products.values()].map((product) => {
    const listing = listings.find(({ product_id }) => product_id === product.id);
    const ofProduct = product.status === 'published' ? ('shown' as const) : ('held' as const);
    return {
      id: product.id,
      handle: product.handle,
      title: product.title,
      shelf: listing?.approved_content ? shelfOf(listing, product) : ofProduct,
      listing_id: listing?.id ?? null,
      packs: packs
        .filter(({ product_id }) => product_id === product.id)
        .map(({ variant_id, title, price_vnd, stock, weight_g }) => ({
          variant_id,
          title,
          price_vnd,
          stock,
          weight_g,
          counts_as_g: packWeight(weight_g, title),
        })),
    };
  });
  return { products: rows.sort((one, other) => one.title.localeCompare(other.title, 'vi')) };
}
