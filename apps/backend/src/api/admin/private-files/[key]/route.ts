import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { localStoreOptions } from '../../../../config/files';
import { LocalStore } from '../../../../files/local-store';
import { sendFile } from '../../../../files/send-file';

const store = new LocalStore(localStoreOptions(process.env));

const linkQuery = z.object({
  expires: z.coerce.number().int().positive(),
  signature: z.string().max(100),
});

/**
 * A private file of the local store: for operators (every route under `/admin` asks for their login)
 * with a link that has not ended.
 */
export async function GET(
  { params, query }: MedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  const link = linkQuery.safeParse(query);
  const key = (params.key ?? '').normalize('NFC');
  const verdict = link.success ? store.links.check(key, link.data) : 'forged';
  if (verdict !== 'good') {
    response.status(403).json({
      type: MedusaError.Types.NOT_ALLOWED,
      code: verdict === 'expired' ? 'link_expired' : 'link_invalid',
      message:
        verdict === 'expired'
          ? 'Liên kết tải tệp đã hết hạn. Hãy xuất lại.'
          : 'Liên kết tải tệp không đúng.',
    });
    return;
  }
  await sendFile(response, await store.find(key, { among: 'private' }), {
    cacheControl: 'private, no-store',
  });
}
