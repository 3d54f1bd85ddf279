import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminFairRoutes, NewFairBody } from 'ocop-contract';
import { placesOfZone } from 'ocop-core';
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
  const views = rows.map(async (fair) => {
    const [whole, applicants] = await Promise.all([
      fairs.readFair({ id: fair.id }),
      fairs.readApplicants(fair.id),
    ]);
    return {
      id: fair.id,
      slug: fair.slug,
      name: fair.name,
      state: fairStateOf(fair, now),
      opens_at: fair.opens_at.toISOString(),
      closes_at: fair.closes_at.toISOString(),
      is_public: fair.is_public,
      places: (whole?.zones ?? []).reduce((sum, { quotas }) => sum + placesOfZone(quotas), 0),
      accepted: applicants.filter(({ state }) => state === 'accepted').length,
      waiting: applicants.filter(({ state }) => state === 'waiting').length,
    };
  });
  res.json({ fairs: await Promise.all(views) });
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
