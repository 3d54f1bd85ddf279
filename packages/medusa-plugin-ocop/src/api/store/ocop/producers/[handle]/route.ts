import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import type { AnswerOf, storeRoutes } from 'ocop-contract';
import { isProducerHandle } from 'ocop-core';
import { certificationOf } from '../../../../../container/resolve';
import { readProducerPage } from '../../../../../http/readers/read-producer-page';

/** Who a producer is, what of its is certified today, and what no longer is. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof storeRoutes.producerPage>>,
) => {
  const handle = req.params.handle ?? '';
  const page = isProducerHandle(handle) ? await readProducerPage(req.scope, handle) : null;
  if (!page) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, 'Không có chủ thể nào ở địa chỉ này.');
  }
  res.json({ ...page, checked_on: certificationOf(req.scope).today() });
};
