import type { ListedGoodsView, Listing } from 'ocop-contract';
import {
  bannedClaims,
  changedParts,
  LABEL_KEYS,
  type ListingContent,
  lacksOfListing,
  lacksOfShopPage,
  listingIsShown,
} from 'ocop-core';
import type { ListingPhotoRow, ListingRow } from '../../modules/listing';
import type { Goods } from '../../workflows/listings/read-goods';
import type { SoldPack } from '../../workflows/listings/read-variants';
import { instantOf } from './seller-view';

/** The product of a listing as the shop has it now. */
export interface ShopProduct {
  id: string;
  handle: string;
  status: string;
}

/** What the register says, as the contract writes it. */
export function goodsView(goods: Goods): ListedGoodsView {
  const { certificate_id, verification_code, name, star, group, producer, valid_to } = goods;
  return {
    certificate_id,
    verification_code,
    name,
    star,
    group_code: group,
    producer,
    valid_to,
    in_force: goods.in_force,
  };
}

/** What a version says; price and stock of packs that are in the shop are the shop's. */
export function contentView(
  { summary, description, packs, photos: shown, label }: ListingContent,
  photos: readonly ListingPhotoRow[],
  sold: readonly SoldPack[],
): Listing['content'] {
  return {
    summary,
    description,
    packs: packs.map(({ key, title, price_vnd, stock }) => {
      const pack = sold.find((one) => one.key === key);
      return {
        key,
        title,
        price_vnd: pack ? pack.price_vnd : price_vnd,
        stock: pack ? pack.stock : stock,
        variant_id: pack?.variant_id ?? null,
      };
    }),
    photos: shown.flatMap((id) => {
      const photo = photos.find((one) => one.id === id);
      if (!photo) return [];
      const { url, thumbnail_url, width, height } = photo;
      return [{ id, url, thumbnail_url, width, height }];
    }),
    label: { ...label },
  };
}

/** What a listing is and says, for its seller and for operators alike. */
export function listingFacts(
  listing: ListingRow,
  goods: Goods | null,
  photos: readonly ListingPhotoRow[],
  sold: readonly SoldPack[],
  product: ShopProduct | null,
) {
  const { content, approved_content, state } = listing;
  return {
    id: listing.id,
    goods: goods && goodsView(goods),
    state,
    state_since: instantOf(listing.state_since),
    state_reason: listing.state_reason,
    published: approved_content !== null,
    paused: listing.paused,
    product: product && { id: product.id, handle: product.handle },
    shelf: shelfOf(listing, product),
    content: contentView(content, photos, sold),
    changed: changedParts(approved_content, content),
    lacks: goods ? lacksOfListing(content, goods) : lacksOfShopPage(content),
    findings: findingsOf(content),
  };
}

/** What becomes of a listing in the shop, by the product's own status. */
export function shelfOf(listing: ListingRow, product: ShopProduct | null): Listing['shelf'] {
  const { state, paused, approved_content } = listing;
  if (approved_content === null || state === 'archived') return 'none';
  if (!product && listing.certificate_id !== null) return 'none';
  if (!listingIsShown({ state, published: true, paused })) return 'paused';
  return !product || product.status === 'published' ? 'shown' : 'held';
}

/** Words that goods are not advertised with, by where they stand. */
export function findingsOf(content: ListingContent): Listing['findings'] {
  const texts: [path: string, text: string | null | undefined][] = [
    ['summary', content.summary],
    ['description', content.description],
    ...content.packs.map(({ title }, index): [string, string] => [`packs.${index}.title`, title]),
    ...LABEL_KEYS.map((key): [string, string | null | undefined] => [
      `label.${key}`,
      content.label[key],
    ]),
  ];
  return texts.flatMap(([path, text]) =>
    bannedClaims(text ?? '').map(({ claim, words }) => ({ path, claim, words })),
  );
}
