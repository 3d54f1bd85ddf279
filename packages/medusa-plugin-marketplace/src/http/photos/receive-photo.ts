import type { MedusaRequest } from '@medusajs/framework/http';
import { receiveFile } from '../receive-file';

/** The most that a photo may have as it is sent. */
const MOST_BYTES = 10 * 1024 * 1024;

/** Reads a photo that was sent as a form. @throws InvalidInputError that names `file` */
export async function receivePhoto(req: MedusaRequest): Promise<Buffer> {
  return (await receiveFile(req, MOST_BYTES)).content;
}
