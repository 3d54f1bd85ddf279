import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, DeliveryBody, sellerRoutes } from 'ocop-contract';
import { deliveriesOf } from '../../../container/deliveries';
import { pointsOf } from '../../../container/points';
import { memberOf } from '../../../http/member-of';
import { readSellerDelivery } from '../../../http/readers/read-seller-delivery';
import { unknown } from '../../../kernel/refuse';
import { openSellerOptions } from '../../../workflows/delivery/open-seller-options';
import { stoppedPoints } from '../../../workflows/delivery/stopped-points';

type Answer = MedusaResponse<AnswerOf<typeof sellerRoutes.delivery>>;

/** How the seller sends its goods. */
export const GET = async (req: MedusaRequest, res: Answer) => {
  res.json({ delivery: await readSellerDelivery(req.scope, memberOf(req).sellerId) });
};

/** Changes how the seller sends; the shop has its ways before anybody could choose one. */
export const POST = async (req: MedusaRequest<DeliveryBody>, res: Answer) => {
  const { sellerId } = memberOf(req);
  const { point } = req.validatedBody;
  if (point?.on && !(await pointsOf(req.scope).readPointRow(point.id))) {
    throw unknown('Không có điểm bán này.');
  }
  await openSellerOptions(req.scope);
  const stopped = point ? await stoppedPoints(req.scope, sellerId) : [];
  await deliveriesOf(req.scope).saveDelivery(sellerId, req.validatedBody, stopped);
  res.json({ delivery: await readSellerDelivery(req.scope, sellerId) });
};
