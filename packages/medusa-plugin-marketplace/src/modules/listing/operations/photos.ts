import { generateEntityId } from '@medusajs/framework/utils';
import { placeholders, rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { MOST_PHOTOS } from 'ocop-core';
import { refusal, unknown } from '../../../kernel/refuse';
import type { ListingPhotoRow, ListingRow, NewPhoto } from '../types';
import { lockListing, type OfSeller } from './lock-listing';
import { writeVersion } from './write-version';

/** What a listing's versions show, or once showed. */
export function listPhotos(
  sql: SqlExecutor,
  listingIds: readonly string[],
): Promise<ListingPhotoRow[]> {
  return rows<ListingPhotoRow>(
    sql,
    `select * from marketplace_listing_photo where listing_id in ${placeholders(listingIds)} and deleted_at is null
      order by created_at, id`,
    [...listingIds],
  );
}

/** A photo's row; of one that was sent before, that one. */
export async function writePhoto(
  sql: SqlExecutor,
  listingId: string,
  photo: NewPhoto,
): Promise<ListingPhotoRow> {
  const [row] = await rows<ListingPhotoRow>(
    sql,
    `insert into marketplace_listing_photo
       (id, listing_id, digest, url, thumbnail_url, width, height, file_id, thumbnail_file_id)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (listing_id, digest) where deleted_at is null do update set updated_at = now()
     returning *`,
    [
      generateEntityId(undefined, 'selpho'),
      listingId,
      photo.digest,
      photo.url,
      photo.thumbnail_url,
      photo.width,
      photo.height,
      photo.file_id,
      photo.thumbnail_file_id,
    ],
  );
  if (!row) throw new Error('a photo that was just written is gone');
  return row;
}

/** Whether this photo was sent before, and lies there. */
export async function findPhoto(
  sql: SqlExecutor,
  listingId: string,
  digest: string,
): Promise<ListingPhotoRow | null> {
  const [row] = await rows<ListingPhotoRow>(
    sql,
    `select * from marketplace_listing_photo
      where listing_id = ? and digest = ? and deleted_at is null`,
    [listingId, digest],
  );
  return row ?? null;
}

/** @throws InvalidInputError where the listing has photos enough */
function assertPhotoFits(listing: ListingRow): void {
  if (listing.content.photos.length >= MOST_PHOTOS) {
    throw refusal('file', 'photos_full', { most: String(MOST_PHOTOS) });
  }
}

/** Shows a photo behind the others; one that is shown already stays where it is. */
export async function addPhoto(
  sql: SqlExecutor,
  sellerId: OfSeller,
  listingId: string,
  photo: NewPhoto,
  actor: string,
): Promise<ListingPhotoRow> {
  const listing = await lockListing(sql, sellerId, listingId);
  const row = await writePhoto(sql, listingId, photo);
  const { content } = listing;
  if (content.photos.includes(row.id)) return row;
  assertPhotoFits(listing);
  await writeVersion(sql, listing, { ...content, photos: [...content.photos, row.id] }, actor);
  return row;
}

/** Takes a photo out of the seller's version; taken out before, it stays so. */
export async function removePhoto(
  sql: SqlExecutor,
  sellerId: OfSeller,
  listingId: string,
  photoId: string,
  actor: string,
): Promise<void> {
  const listing = await lockListing(sql, sellerId, listingId);
  await assertOfListing(sql, listingId, photoId);
  const { content } = listing;
  const photos = content.photos.filter((id) => id !== photoId);
  await writeVersion(sql, listing, { ...content, photos }, actor);
}

export interface PhotoMove {
  photoId: string;
  /** 0: before all others. */
  position: number;
}

/** Puts a photo at a place among the others. */
export async function movePhoto(
  sql: SqlExecutor,
  sellerId: OfSeller,
  listingId: string,
  { photoId, position }: PhotoMove,
  actor: string,
): Promise<void> {
  const listing = await lockListing(sql, sellerId, listingId);
  await assertOfListing(sql, listingId, photoId);
  const { content } = listing;
  if (!content.photos.includes(photoId)) return;
  const photos = content.photos.filter((id) => id !== photoId);
  photos.splice(position, 0, photoId);
  await writeVersion(sql, listing, { ...content, photos }, actor);
}

async function assertOfListing(sql: SqlExecutor, listingId: string, photoId: string) {
  const [photo] = await rows<ListingPhotoRow>(
    sql,
    'select * from marketplace_listing_photo where id = ? and listing_id = ?',
    [photoId, listingId],
  );
  if (!photo) throw unknown('Không có ảnh này.');
}
