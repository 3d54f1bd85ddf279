import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { readCertificateRows } from '../../../../lib/readers/read-certificate-rows';
import { readShownProductIds } from '../../../../lib/readers/read-shown-products';
import { certificationOf } from '../../../../lib/readers/resolve';
import type { CertificateLookUpQuery } from './validators';

/** Certificates by product, producer, number, standing and place, as anyone may ask the register. */
export const GET = async (
  req: MedusaRequest<unknown, CertificateLookUpQuery>,
  res: MedusaResponse,
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
  const certificates = await readCertificateRows(req.scope, ids);
  const shown = await readShownProductIds(
    req.scope,
    certificates.flatMap(({ product }) => product?.id ?? []),
  );
  res.json({
    certificates: certificates.map(({ product, ...certificate }) => ({
      ...certificate,
      product: product && shown.has(product.id) ? product : null,
    })),
    count,
    limit,
    offset,
    checked_at: certificationOf(req.scope).now().toISOString(),
  });
};
