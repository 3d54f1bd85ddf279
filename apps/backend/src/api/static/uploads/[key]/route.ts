import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { localStoreOptions } from '../../../../config/files';
import { LocalStore } from '../../../../files/local-store';
import { sendFile } from '../../../../files/send-file';

const store = new LocalStore(localStoreOptions(process.env));

/** A public file of the local store. Its name is never given again, so it may be kept for ever. */
export async function GET({ params }: MedusaRequest, response: MedusaResponse): Promise<void> {
  const file = await store.find(params.key ?? '', { among: 'public' });
  await sendFile(response, file, { cacheControl: 'public, max-age=31536000, immutable' });
}
