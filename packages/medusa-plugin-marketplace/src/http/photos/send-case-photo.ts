import type { MedusaResponse } from '@medusajs/framework/http';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { unknown } from '../../kernel/refuse';
import type { OrderCasePhotoRow, WholeCase } from '../../modules/order-case';

/** A photo of a case, of which no other browser and no cache keeps anything. @throws MedusaError `not_found` */
export async function sendCasePhoto(
  container: MedusaContainer,
  res: MedusaResponse,
  cases: readonly WholeCase[],
  photoId: string | undefined,
): Promise<void> {
  const photo = cases
    .flatMap<OrderCasePhotoRow>(({ photos }) => photos)
    .find(({ id }) => id === photoId);
  if (!photo) throw unknown('Không có ảnh này.');
  const content = await container.resolve(Modules.FILE).getAsBuffer(photo.file_id);
  res.set({
    'Content-Type': 'image/webp',
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  res.send(content);
}
