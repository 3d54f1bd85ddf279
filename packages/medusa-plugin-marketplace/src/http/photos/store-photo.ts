import { createHash } from 'node:crypto';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { listingsOf } from '../../container/listings';
import type { NewPhoto } from '../../modules/listing';
import { type DrawnPicture, drawPhoto } from './draw-photo';

/** Whose listing a photo is of, and who sends it. */
interface ForListing {
  listingId: string;
  sellerId: string;
  actor: string;
}

/**
 * Keeps a photo as a public picture, and shows it in the listing; the same photo sent again is one, and what the
 * listing refuses is not kept.
 */
export async function storePhoto(
  container: MedusaContainer,
  { listingId, sellerId, actor }: ForListing,
  sent: Buffer,
): Promise<void> {
  const listings = listingsOf(container);
  const digest = createHash('sha256').update(sent).digest('hex');
  const known = await listings.findPhoto(listingId, digest);
  const photo = known ?? (await keepFiles(container, digest, sent));
  const kept = await listings
    .addPhoto(sellerId, listingId, photo, actor)
    .catch(async (error: unknown) => {
      if (!known) await deleteFiles(container, photo);
      throw error;
    });
  // Two of the same at once: one row stays, and the files of the other go.
  if (kept.file_id !== photo.file_id) await deleteFiles(container, photo);
}

async function keepFiles(
  container: MedusaContainer,
  digest: string,
  sent: Buffer,
): Promise<NewPhoto> {
  const { photo, thumbnail } = await drawPhoto(sent);
  const name = digest.slice(0, 12);
  const [large, small] = await container
    .resolve(Modules.FILE)
    .createFiles([fileOf(`anh-${name}.webp`, photo), fileOf(`anh-${name}-nho.webp`, thumbnail)]);
  if (!large || !small) throw new Error('a photo was not kept');
  return {
    digest,
    url: large.url,
    thumbnail_url: small.url,
    width: photo.width,
    height: photo.height,
    file_id: large.id,
    thumbnail_file_id: small.id,
  };
}

function fileOf(filename: string, { content }: DrawnPicture) {
  return {
    filename,
    mimeType: 'image/webp',
    content: content.toString('base64'),
    access: 'public' as const,
  };
}

/** Files that stay behind are named by nothing. */
async function deleteFiles(
  container: MedusaContainer,
  { file_id, thumbnail_file_id }: NewPhoto,
): Promise<void> {
  try {
    await container
      .resolve(Modules.FILE)
      .deleteFiles([file_id, thumbnail_file_id].flatMap((id) => id ?? []));
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`marketplace: the files of a photo stay: ${String(error)}`);
  }
}
