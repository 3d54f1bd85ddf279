import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { actorOf } from 'medusa-plugin-ocop/http';
import type {
  AnswerOf,
  adminSellerRoutes,
  authorityRequestsQuery,
  NewAuthorityRequestBody,
} from 'ocop-contract';
import { authorityDueBy } from 'ocop-core';
import type { z } from 'zod';
import { authorityRequestsOf } from '../../../container/authorities';
import { sellersOf } from '../../../container/resolve';
import { type AuthorityAnswer, answerWithRequest } from '../../../http/authority-answer';
import { readAuthorityRequests } from '../../../http/readers/read-authority-requests';
import { refusal } from '../../../kernel/refuse';

/** Requests of authorities, those that are due first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, z.output<typeof authorityRequestsQuery>>,
  res: MedusaResponse<AnswerOf<typeof adminSellerRoutes.authorityRequests>>,
) => {
  res.json(await readAuthorityRequests(req.scope, req.validatedQuery));
};

/** Enters a request; the clock runs from when it was received. */
export const POST = async (
  req: AuthenticatedMedusaRequest<NewAuthorityRequestBody>,
  res: AuthorityAnswer,
) => {
  const { received_at, seller_id = null, ...asked } = req.validatedBody;
  const received = new Date(received_at);
  if (received.getTime() > Date.now() + 60_000) throw refusal('received_at', 'invalid');
  if (seller_id) {
    const [seller] = await sellersOf(req.scope).listSellersById([seller_id]);
    if (!seller) throw refusal('seller_id', 'invalid');
  }
  const id = await authorityRequestsOf(req.scope).enterRequest({
    ...asked,
    seller_id,
    received_at: received,
    due_at: authorityDueBy(received),
    actor: actorOf(req),
  });
  await answerWithRequest(req, res, id);
};
