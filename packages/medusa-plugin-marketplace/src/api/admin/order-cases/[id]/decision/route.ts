import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { actorOf } from 'medusa-plugin-ocop/http';
import type { AnswerOf, adminSellerRoutes, DecideCaseBody } from 'ocop-contract';
import { unlessMoved } from '../../../../../http/case-answer';
import { readAdminCase } from '../../../../../http/readers/read-admin-cases';
import { actOnOrderCase } from '../../../../../workflows/cases/act-on-case';
import { agreedSum } from '../../../../../workflows/cases/agreed-sum';

/** The operator's word, with its reason: the last one. */
export const POST = async (
  req: AuthenticatedMedusaRequest<DecideCaseBody>,
  res: MedusaResponse<AnswerOf<typeof adminSellerRoutes.decideCase>>,
) => {
  const id = req.params.id ?? '';
  const { refund_vnd, ...said } = req.validatedBody;
  const { order_id } = await readAdminCase(req.scope, id);
  const isRefund = said.outcome === 'refund';
  const sum = isRefund ? await agreedSum(req.scope, { id, order_id }, refund_vnd) : {};
  const input = { act: 'decide', actor: actorOf(req), ...said, ...sum } as const;
  await unlessMoved(
    res,
    () => actOnOrderCase(req.scope, id, input),
    async () => {
      res.json({ case: await readAdminCase(req.scope, id) });
    },
  );
};
