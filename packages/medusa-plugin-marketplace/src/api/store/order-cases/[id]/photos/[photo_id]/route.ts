import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { casesOf } from '../../../../../../container/cases';
import { sendCasePhoto } from '../../../../../../http/photos/send-case-photo';

/** A photo that a buyer has sent, for them. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const cases = await casesOf(req.scope).casesOfOrder(req.params.id ?? '');
  await sendCasePhoto(req.scope, res, cases, req.params.photo_id);
};
