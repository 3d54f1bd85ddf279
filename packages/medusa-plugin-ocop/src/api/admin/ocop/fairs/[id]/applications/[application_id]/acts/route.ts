import type { AuthenticatedMedusaRequest } from '@medusajs/framework/http';
import type { FairApplicationActBody } from 'ocop-contract';
import { actorOf } from '../../../../../../../../http/actor';
import { actOnFairApplication } from '../../../../../../../../workflows';
import { answerWithFair, type FairAnswer } from '../../../../answer-with-fair';

/** Refuses, revokes, or answers for whoever has no account. */
export const POST = async (
  req: AuthenticatedMedusaRequest<FairApplicationActBody>,
  res: FairAnswer,
) => {
  const id = req.params.id ?? '';
  const application_id = req.params.application_id ?? '';
  const wanted = { fair_id: id, application_id, ...req.validatedBody, actor: actorOf(req) };
  await actOnFairApplication(req.scope, wanted);
  await answerWithFair(req, res, id);
};
