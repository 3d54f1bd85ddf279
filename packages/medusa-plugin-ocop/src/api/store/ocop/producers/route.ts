import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, ProducersQuery, storeRoutes } from 'ocop-contract';
import { certificationOf } from '../../../../container/resolve';

/** Producers with products certified today, by place and group. */
export const GET = async (
  req: MedusaRequest<unknown, ProducersQuery>,
  res: MedusaResponse<AnswerOf<typeof storeRoutes.producers>>,
) => {
  const { province, region, group, order, limit, offset } = req.validatedQuery;
  const { producers, count } = await certificationOf(req.scope).listCertifiedProducers(
    {
      ...(province && { province }),
      ...(region && { region }),
      ...(group && { group }),
    },
    { order, limit, offset },
  );
  res.json({ producers, count, limit, offset });
};
