import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { certificationOf } from '../../../../../lib/readers/resolve';
import { applyListingChangesWorkflow } from '../../../../../workflows';

/** Carries out now what is due in the outbox. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { result } = await applyListingChangesWorkflow(req.scope).run({ input: undefined });
  const counts = await certificationOf(req.scope).countListingChanges();
  res.json({ done: result.done, failed: result.failed, counts });
};
