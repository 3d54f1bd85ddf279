import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, CertificateLookUpQuery, storeRoutes } from 'ocop-contract';
import { certificationOf } from '../../../../container/resolve';
import { readPublicCertificateRows } from '../../../../http/readers/read-public-certificate-rows';

/** Certificates by product, producer, number, standing and place, as anyone may ask the register. */
export const GET = async (
  req: MedusaRequest<unknown, CertificateLookUpQuery>,
  res: MedusaResponse<AnswerOf<typeof storeRoutes.certificates>>,
) => {
  const { q: words, code, standing, province, decision, order, limit, offset } = req.validatedQuery;
  const { ids, count } = await certificationOf(req.scope).lookUpCertificates(
    {
      ...(words && { words }),
      ...(code && { code }),
      ...(standing && { standing }),
      ...(province && { province }),
      ...(decision && { decision }),
    },
    { order, limit, offset },
  );
  res.json({
    certificates: await readPublicCertificateRows(req.scope, ids),
    count,
    limit,
    offset,
    checked_at: certificationOf(req.scope).now().toISOString(),
  });
};
