import type { AuthenticatedMedusaRequest } from '@medusajs/framework/http';
import type { FairBoothBody } from 'ocop-contract';
import { actorOf } from '../../../../../../../../http/actor';
import { giveFairBooth } from '../../../../../../../../workflows';
import { answerWithFair, type FairAnswer } from '../../../../answer-with-fair';

/** Gives or takes away a booth. */
export const POST = async (req: AuthenticatedMedusaRequest<FairBoothBody>, res: FairAnswer) => {
  const id = req.params.id ?? '';
  const application = req.params.application_id ?? '';
  const { booth_id: boothId } = req.validatedBody;
  await giveFairBooth(req.scope, id, application, { boothId, actor: actorOf(req) });
  await answerWithFair(req, res, id);
};
