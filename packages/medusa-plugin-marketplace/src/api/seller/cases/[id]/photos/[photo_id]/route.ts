import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { memberOf } from '../../../../../../http/member-of';
import { sendCasePhoto } from '../../../../../../http/photos/send-case-photo';
import { ownCase } from '../../../../../../http/readers/read-seller-cases';

/** A photo that a buyer has sent, for whom the case is about. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const whole = await ownCase(req.scope, memberOf(req).sellerId, req.params.id ?? '');
  await sendCasePhoto(req.scope, res, [whole], req.params.photo_id);
};
