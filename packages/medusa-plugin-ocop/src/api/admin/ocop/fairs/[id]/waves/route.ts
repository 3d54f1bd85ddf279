import type { AuthenticatedMedusaRequest } from '@medusajs/framework/http';
import type { FairWaveBody } from 'ocop-contract';
import { fairsOf } from '../../../../../../container/resolve';
import { actorOf } from '../../../../../../http/actor';
import { answerWithFair, type FairAnswer } from '../../answer-with-fair';

/** Begins the next wave. */
export const POST = async (req: AuthenticatedMedusaRequest<FairWaveBody>, res: FairAnswer) => {
  const id = req.params.id ?? '';
  await fairsOf(req.scope).beginWave(id, { ...req.validatedBody, actor: actorOf(req) });
  await answerWithFair(req, res, id);
};
