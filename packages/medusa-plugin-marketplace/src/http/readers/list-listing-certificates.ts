import type { MedusaContainer } from '@medusajs/framework/types';
import type { listingCertificatesAnswer } from 'ocop-contract';
import type { z } from 'zod';
import { listingsOf } from '../../container/listings';
import { readGoods } from '../../workflows/listings/read-goods';
import { producersOf } from '../own-listing';
import { goodsView } from '../views/listing-view';

/** Certificates in force of a seller's producers, those with nothing in the shop first. */
export async function listListingCertificates(
  container: MedusaContainer,
  sellerId: string,
): Promise<z.input<typeof listingCertificatesAnswer>> {
  const producers = await producersOf(container, sellerId);
  const goods = await readGoods(container, { producer_id: producers });
  const listings = await listingsOf(container).listOfSeller(sellerId);
  const listingOf = (id: string) => listings.find(({ certificate_id }) => certificate_id === id);
  const certificates = goods
    .filter(({ in_force }) => in_force)
    .map((one) => ({
      ...goodsView(one),
      listing_id: listingOf(one.certificate_id)?.id ?? null,
      has_product: one.product_id !== null,
    }));
  const done = ({ listing_id, has_product }: (typeof certificates)[number]) =>
    Number(listing_id !== null) * 2 + Number(has_product);
  return {
    certificates: certificates.sort(
      (one, other) => done(one) - done(other) || one.name.localeCompare(other.name, 'vi'),
    ),
  };
}
