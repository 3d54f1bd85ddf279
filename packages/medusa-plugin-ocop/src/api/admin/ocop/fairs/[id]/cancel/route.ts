import type { AuthenticatedMedusaRequest } from '@medusajs/framework/http';
import type { CancelFairBody } from 'ocop-contract';
import { actorOf } from '../../../../../../http/actor';
import { cancelFair } from '../../../../../../workflows';
import { answerWithFair, type FairAnswer } from '../../answer-with-fair';

/** Calls a fair off. */
export const POST = async (req: AuthenticatedMedusaRequest<CancelFairBody>, res: FairAnswer) => {
  const id = req.params.id ?? '';
  await cancelFair(req.scope, id, { ...req.validatedBody, actor: actorOf(req) });
  await answerWithFair(req, res, id);
};
