import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import type { AnswerOf, storeRoutes } from 'ocop-contract';
import { isVerificationCode, normaliseVerificationCode } from 'ocop-core';
import { certificationOf } from '../../../../../container/resolve';
import { readCertificateView } from '../../../../../http/readers/read-certificate-view';
import { readShownProductIds } from '../../../../../http/readers/read-shown-products';
import { refuseProblems } from '../../../../../modules/certification';

/** Verification: what a code stands for today, by which decisions, and how it came to be so. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof storeRoutes.verification>>,
) => {
  const code = normaliseVerificationCode((req.params.code ?? '').slice(0, 100));
  if (!isVerificationCode(code)) {
    refuseProblems([{ path: 'code', code: 'not_a_code', params: {} }]);
  }
  const certificate = await readCertificateView(req.scope, { verification_code: code });
  if (!certificate) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có chứng nhận nào mang mã ${code}.`);
  }
  const { product } = certificate;
  const shown = product ? await readShownProductIds(req.scope, [product.id]) : new Set<string>();
  res.json({
    certificate: { ...certificate, product: product && shown.has(product.id) ? product : null },
    checked_at: certificationOf(req.scope).now().toISOString(),
  });
};
