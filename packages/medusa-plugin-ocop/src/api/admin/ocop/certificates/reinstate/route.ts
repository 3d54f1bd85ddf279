import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { actorOf } from '../../../../../lib/http/actor';
import { decisionResultView } from '../../../../../lib/views/decision-result-view';
import { reinstateCertificatesWorkflow } from '../../../../../workflows';
import type { ReinstateBody } from './validators';

/** Gives revoked certificates back by one decision: all of them, or none and a 400. */
export const POST = async (req: AuthenticatedMedusaRequest<ReinstateBody>, res: MedusaResponse) => {
  const { decision, certificate_ids, note } = req.validatedBody;
  const { result } = await reinstateCertificatesWorkflow(req.scope).run({
    input: {
      decision,
      items: certificate_ids.map((certificate_id) => ({ certificate_id, note })),
      actor: actorOf(req),
      field: 'certificate_ids',
    },
  });
  res.json(decisionResultView(result));
};
