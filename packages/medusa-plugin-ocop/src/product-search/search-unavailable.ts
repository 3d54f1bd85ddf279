import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import type { SearchUnavailable } from 'ocop-contract';
import { isClientsFault } from './clients-fault';

/**
 * The work's answer, with a header that names the engine; null after an outage was answered in words.
 * An outage never looks like a search without results.
 */
export async function answerOrUnavailable<T extends { engine: string }>(
  req: MedusaRequest,
  res: MedusaResponse<SearchUnavailable>,
  work: () => Promise<T>,
): Promise<T | null> {
  try {
    const answer = await work();
    res.setHeader('x-ocop-search-engine', answer.engine);
    return answer;
  } catch (error) {
    if (isClientsFault(error)) throw error;
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error(`search: no engine could answer: ${String(error)}`);
    answerUnavailable(res);
    return null;
  }
}

function answerUnavailable(res: MedusaResponse<SearchUnavailable>): void {
  res.status(503).set('Retry-After', '5').json({
    type: 'unavailable',
    code: 'search_unavailable',
    message: 'Tìm kiếm đang tạm ngừng, không phải là không có sản phẩm. Xin thử lại sau ít giây.',
  });
}
