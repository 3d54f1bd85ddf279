import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminRoutes, CertificatesQuery } from 'ocop-contract';
import { certificationOf } from '../../../../container/resolve';
import { readCertificateRows } from '../../../../http/readers/read-certificate-rows';
import { certificateOrder } from './certificate-order';

/** Certificates by standing (computed for today), star, place, group, producer, product, words. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, CertificatesQuery>,
  res: MedusaResponse<AnswerOf<typeof adminRoutes.certificates>>,
) => {
  const { limit, offset, order, q: words, ...filter } = req.validatedQuery;
  const { ids, count } = await certificationOf(req.scope).findCertificates(
    { ...filter, ...(words && { words }) },
    { limit, offset, order: certificateOrder(order) },
  );
  res.json({ certificates: await readCertificateRows(req.scope, ids), count, limit, offset });
};
