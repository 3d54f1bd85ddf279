import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { sellersOf } from '../../container/resolve';
import type { ReceivedPaper } from './receive-paper';

/** Keeps a paper as a private file, and in its application; what the application refuses is not kept. */
export async function storePaper(
  container: MedusaContainer,
  sellerId: string,
  { kind, file_name, mimeType, content }: ReceivedPaper,
): Promise<void> {
  const sellers = sellersOf(container);
  await sellers.assertPaperFits(sellerId);
  const file = await container.resolve(Modules.FILE).createFiles({
    filename: file_name,
    mimeType,
    content: content.toString('base64'),
    access: 'private',
  });
  try {
    await sellers.addPaper(sellerId, { kind, file_name, bytes: content.length, file_id: file.id });
  } catch (error) {
    await deleteFile(container, file.id);
    throw error;
  }
}

/** Takes a paper out of its application, and its file away. */
export async function dropPaper(
  container: MedusaContainer,
  sellerId: string,
  paperId: string,
): Promise<void> {
  await deleteFile(container, await sellersOf(container).removePaper(sellerId, paperId));
}

/** A file that stays behind is private, and nothing names it any more. */
async function deleteFile(container: MedusaContainer, fileId: string): Promise<void> {
  try {
    await container.resolve(Modules.FILE).deleteFiles(fileId);
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`marketplace: the file of a paper stays: ${String(error)}`);
  }
}
