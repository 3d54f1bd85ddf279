import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, openAccountBody, sellerRoutes } from 'ocop-contract';
import type { z } from 'zod';
import { readMe } from '../../../http/readers/read-me';
import { openSellerAccountWorkflow } from '../../../workflows';

/** Opens an account for whoever has registered an address; asked again, the same account. */
export const POST = async (
  req: AuthenticatedMedusaRequest<z.output<typeof openAccountBody>>,
  res: MedusaResponse<AnswerOf<typeof sellerRoutes.openAccount>>,
) => {
  const { result: member } = await openSellerAccountWorkflow(req.scope).run({
    input: {
      authIdentityId: req.auth_context.auth_identity_id,
      name: req.validatedBody.member_name,
    },
  });
  res.json(await readMe(req.scope, member));
};
