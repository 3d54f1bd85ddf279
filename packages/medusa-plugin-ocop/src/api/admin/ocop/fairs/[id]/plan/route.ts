import type { AuthenticatedMedusaRequest } from '@medusajs/framework/http';
import type { FairPlanBody } from 'ocop-contract';
import { actorOf } from '../../../../../../http/actor';
import { saveFairPlan } from '../../../../../../workflows';
import { answerWithFair, type FairAnswer } from '../../answer-with-fair';

/** Draws the ground. */
export const POST = async (req: AuthenticatedMedusaRequest<FairPlanBody>, res: FairAnswer) => {
  const id = req.params.id ?? '';
  await saveFairPlan(req.scope, id, { ...req.validatedBody, actor: actorOf(req) });
  await answerWithFair(req, res, id);
};
