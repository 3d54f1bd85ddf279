import path from 'node:path';
import type { MedusaResponse } from '@medusajs/framework/http';
import type { FileKey } from './file-key';
import { kindOfExtension } from './file-kinds';

/**
 * Sends a file as what it was found to be when it came, and as nothing else: no browser guesses, no
 * script in it runs, and what is no picture is offered for saving under its own name.
 */
export function sendFile(
  response: MedusaResponse,
  file: FileKey & { path: string },
  { cacheControl }: { cacheControl: string },
): Promise<void> {
  const kind = kindOfExtension(file.extension);
  const isShown = kind?.isPicture === true && !file.isPrivate;
  // Names it in `filename` for old clients and in `filename*` with all its letters.
  if (!isShown) response.attachment(file.name);
  response.set({
    'Content-Type': kind?.mimeType ?? 'application/octet-stream',
    'Cache-Control': cacheControl,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': file.isPrivate ? 'same-origin' : 'cross-origin',
  });
  return new Promise((resolve, reject) => {
    const options = { root: path.dirname(file.path), cacheControl: false };
    response.sendFile(path.basename(file.path), options, (error) => {
      if (error && !response.headersSent) reject(error);
      else resolve();
    });
  });
}
