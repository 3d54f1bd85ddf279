import { createHash } from 'node:crypto';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { LABEL_KEYS, type LabelData, type ListingContent, refersToLabel } from 'ocop-core';
import { listingsOf } from '../../container/listings';
import { type NewPhoto, newPackKey, type WholeListing } from '../../modules/listing';
import type { Goods } from './read-goods';
import { readVariants } from './read-variants';

/** Prints that the shop draws where there is no photo. */
const PRINT = /\/static\/illustrations\//;

/**
 * Begins a listing of a certificate. Where operators have made its product, the listing begins with what that
 * says: it takes it over, and makes no second one.
 */
export async function openListing(
  container: MedusaContainer,
  sellerId: string,
  goods: Goods,
  actor: string,
): Promise<string> {
  const { id } = await listingsOf(container).openListing({
    sellerId,
    certificateId: goods.certificate_id,
    producerId: goods.producer.id,
    actor,
    ...(goods.product_id && (await takenOver(container, goods.product_id))),
  });
  return id;
}

/** A listing of another certificate that says what this one does; packs and photos are its own. */
export async function duplicateListing(
  container: MedusaContainer,
  { listing, photos }: WholeListing,
  goods: Goods,
  actor: string,
): Promise<{ id: string; isNew: boolean }> {
  const { content } = listing;
  const shown = content.photos.flatMap((id) => photos.find((photo) => photo.id === id) ?? []);
  return listingsOf(container).openListing({
    sellerId: listing.seller_id,
    certificateId: goods.certificate_id,
    producerId: goods.producer.id,
    actor,
    content: {
      ...content,
      packs: content.packs.map((pack) => ({ ...pack, key: newPackKey(), stock: null })),
      photos: [],
    },
    photos: shown,
    productId: goods.product_id,
  });
}

async function takenOver(
  container: MedusaContainer,
  productId: string,
): Promise<{ content: Partial<ListingContent>; photos: NewPhoto[]; productId: string }> {
  const product = await container.resolve(Modules.PRODUCT).retrieveProduct(productId, {
    select: ['id', 'subtitle', 'description', 'thumbnail', 'metadata'],
    relations: ['images'],
  });
  const packs = await readVariants(container, { product_id: [productId] });
  return {
    productId,
    content: {
      summary: product.subtitle,
      description: product.description,
      packs: packs.map(({ key, title, price_vnd, stock }) => ({ key, title, price_vnd, stock })),
      label: labelOf(product.metadata ?? {}),
    },
    photos: product.images.filter(({ url }) => !PRINT.test(url)).map(({ url }) => photoAt(url)),
  };
}

function labelOf(metadata: Record<string, unknown>): LabelData {
  return Object.fromEntries(
    LABEL_KEYS.flatMap((key) => {
      const text = metadata[key];
      return typeof text === 'string' && text && !refersToLabel(text) ? [[key, text]] : [];
    }),
  );
}

/** A picture that lies elsewhere, such as one that the product had before: whoever keeps it keeps it on. */
export function photoAt(url: string): NewPhoto {
  return {
    digest: createHash('sha256').update(url).digest('hex'),
    url,
    thumbnail_url: url,
    width: 0,
    height: 0,
    file_id: null,
    thumbnail_file_id: null,
  };
}
