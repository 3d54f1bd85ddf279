import type { AuthenticatedMedusaRequest } from '@medusajs/framework/http';
import type { FairApplicationBody } from 'ocop-contract';
import { actorOf } from '../../../../../../http/actor';
import { applyToFair } from '../../../../../../workflows';
import { answerWithFair, type FairAnswer } from '../../answer-with-fair';
import { wishOf } from './wish-of';

/** Enters a producer, a delegation or a guest. */
export const POST = async (
  req: AuthenticatedMedusaRequest<FairApplicationBody>,
  res: FairAnswer,
) => {
  const id = req.params.id ?? '';
  await applyToFair(req.scope, wishOf(id, req.validatedBody, actorOf(req)));
  await answerWithFair(req, res, id);
};
