import type { AuthenticatedMedusaRequest } from '@medusajs/framework/http';

import { certificationOf, fairsOf } from '../../../../../../container/resolve';
import { actorOf } from '../../../../../../http/actor';
import { answerWithFair, type FairAnswer } from '../../answer-with-fair';

/** Offers what is free, in the order of the list. */
export const POST = async (req: AuthenticatedMedusaRequest, res: FairAnswer) => {
  const id = req.params.id ?? '';
  const now = certificationOf(req.scope).now();
  await fairsOf(req.scope).offerPlaces(id, { actor: actorOf(req), now });
  await answerWithFair(req, res, id);
};
