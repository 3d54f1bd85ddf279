import type { AuthenticatedMedusaRequest } from '@medusajs/framework/http';
import type { FairBody } from 'ocop-contract';
import { actorOf } from '../../../../../http/actor';
import { fairInputOf } from '../../../../../http/views/fair-view';
import { editFair } from '../../../../../workflows';
import { answerWithFair, type FairAnswer } from '../answer-with-fair';

/** One fair, whole. */
export const GET = async (req: AuthenticatedMedusaRequest, res: FairAnswer) => {
  await answerWithFair(req, res, req.params.id ?? '');
};

/** Changes what is said of it. */
export const POST = async (req: AuthenticatedMedusaRequest<FairBody>, res: FairAnswer) => {
  const id = req.params.id ?? '';
  await editFair(req.scope, id, { ...fairInputOf(req.validatedBody), actor: actorOf(req) });
  await answerWithFair(req, res, id);
};
