import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminFairRoutes, FairHistoryQuery } from 'ocop-contract';
import { fairsOf } from '../../../../../../container/resolve';
import { fairById } from '../../../../../../workflows';

/** What happened at a fair, the last first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, FairHistoryQuery>,
  res: MedusaResponse<AnswerOf<typeof adminFairRoutes.fairHistory>>,
) => {
  const { fair } = await fairById(req.scope, req.params.id ?? '');
  const events = await fairsOf(req.scope).readHistory(fair.id, req.validatedQuery);
  res.json({
    events: events.map(({ id, type, at, actor, note, application_id }) => ({
      id,
      type,
      at: at.toISOString(),
      actor,
      note,
      application_id,
    })),
  });
};
