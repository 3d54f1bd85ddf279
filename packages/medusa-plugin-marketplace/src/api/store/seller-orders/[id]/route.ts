import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { mayReadOrder } from 'medusa-plugin-ocop/http';
import type { AnswerOf, storeSellerRoutes } from 'ocop-contract';
import { readOrderCourse } from '../../../../http/readers/read-order-course';
import { orderWishesView } from '../../../../http/views/order-wishes-view';
import { unknown } from '../../../../kernel/refuse';
import { readStoredOrder } from '../../../../workflows/orders/stored-order';

/** What its seller did with an order, for whoever shows that it is theirs. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof storeSellerRoutes.orderCourse>>,
) => {
  const { id = '' } = req.params;
  if (!(await mayReadOrder(req, id))) throw unknown('Không có đơn hàng này.');
  const [course, order] = await Promise.all([
    readOrderCourse(req.scope, id),
    readStoredOrder(req.scope, id),
  ]);
  if (!order) throw unknown('Không có đơn hàng này.');
  res.json({ course, wishes: orderWishesView(order, true) });
};
