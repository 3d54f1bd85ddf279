import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminFairRoutes, NewFairBody } from 'ocop-contract';
import { certificationOf, fairsOf } from '../../../../container/resolve';
import { actorOf } from '../../../../http/actor';
import { fairInputOf, fairStateOf } from '../../../../http/views/fair-view';
import { createFair } from '../../../../workflows';
import { answerWithFair, type FairAnswer } from './answer-with-fair';

/** Fairs, those that open last first. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AnswerOf<typeof adminFairRoutes.fairs>>,
) => {
  const fairs = fairsOf(req.scope);
  const now = certificationOf(req.scope).now();
  const rows = await fairs.listFairsOf({ publicAlone: false });
  const counts = await fairs.countAtFairs(rows.map(({ id }) => id));
  const views = rows.map((fair) => {
    const { places = 0, accepted = 0, waiting = 0 } = counts.get(fair.id) ?? {};
    return {
      id: fair.id,
      slug: fair.slug,
      name: fair.name,
      state: fairStateOf(fair, now),
      opens_at: fair.opens_at.toISOString(),
      closes_at: fair.closes_at.toISOString(),
      is_public: fair.is_public,
      places,
      accepted,
      waiting,
    };
  });
  res.json({ fairs: views });
};

/** Plans a fair. */
export const POST = async (req: AuthenticatedMedusaRequest<NewFairBody>, res: FairAnswer) => {
  const { copy_of, ...body } = req.validatedBody;
  const id = await createFair(req.scope, {
    ...fairInputOf(body),
    copied_from: copy_of ?? null,
    actor: actorOf(req),
  });
  await answerWithFair(req, res, id);
};
