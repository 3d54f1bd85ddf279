import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { actorOf } from '../../../../../lib/http/actor';
import { decisionResultView } from '../../../../../lib/views/decision-result-view';
import { revokeCertificatesWorkflow } from '../../../../../workflows';
import type { RevokeBody } from './validators';

/** Revokes many certificates for one reason by one decision: all of them, or none and a 400. */
export const POST = async (req: AuthenticatedMedusaRequest<RevokeBody>, res: MedusaResponse) => {
  const { decision, certificate_ids, reason_code, note } = req.validatedBody;
  const { result } = await revokeCertificatesWorkflow(req.scope).run({
    input: {
      decision,
      items: certificate_ids.map((certificate_id) => ({ certificate_id, reason_code, note })),
      actor: actorOf(req),
      field: 'certificate_ids',
    },
  });
  res.json(decisionResultView(result));
};
