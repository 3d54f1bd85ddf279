import type { MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';

/** Whether the index cannot answer yet: it is filled in the background after the first start. */
export function isIndexMissing(error: unknown): boolean {
  return error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND;
}

/** An outage says so; it never looks like a search without results. */
export function answerUnavailable(res: MedusaResponse): void {
  res.status(503).set('Retry-After', '5').json({
    type: 'unavailable',
    code: 'search_unavailable',
    message: 'Tìm kiếm đang được chuẩn bị, xin thử lại sau ít giây.',
  });
}
