import { createHash } from 'node:crypto';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { casesOf } from '../../container/cases';
import { CaseConflict } from '../../workflows/cases/case-conflict';
import { drawPhoto } from './draw-photo';

/**
 * Keeps a photo of a case as a private file, drawn anew; the same photo again is one, and what the case refuses is
 * not kept. @throws CaseConflict; InvalidInputError that names `file`
 */
export async function storeCasePhoto(
  container: MedusaContainer,
  caseId: string,
  sent: Buffer,
): Promise<void> {
  const digest = createHash('sha256').update(sent).digest('hex');
  const { photo } = await drawPhoto(sent);
  const file = await container.resolve(Modules.FILE).createFiles({
    filename: `khieu-nai-${digest.slice(0, 12)}.webp`,
    mimeType: 'image/webp',
    content: photo.content.toString('base64'),
    access: 'private',
  });
  const { width, height } = photo;
  const added = await casesOf(container)
    .addCasePhoto(caseId, { digest, file_id: file.id, width, height })
    .catch(async (error: unknown) => {
      await deleteFile(container, file.id);
      throw error;
    });
  if (typeof added !== 'string' && added.file_id === file.id) return;
  await deleteFile(container, file.id);
  if (added === 'moved') throw new CaseConflict('case_moved');
  if (added === 'full') throw new CaseConflict('case_photos_full');
}

/** A file that stays behind is private, and nothing names it. */
async function deleteFile(container: MedusaContainer, fileId: string): Promise<void> {
  try {
    await container.resolve(Modules.FILE).deleteFiles(fileId);
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`marketplace: the file of a case's photo stays: ${String(error)}`);
  }
}
