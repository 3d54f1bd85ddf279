import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { mayReadOrder } from 'medusa-plugin-ocop/http';
import type { AnswerOf, storeSellerRoutes } from 'ocop-contract';
import { cardsOf } from '../../../../container/cards';
import { readOrderCourse } from '../../../../http/readers/read-order-course';
import { cardShareView } from '../../../../http/views/card-share-view';
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
  const [course, order, cards] = await Promise.all([
    readOrderCourse(req.scope, id),
    readStoredOrder(req.scope, id),
    cardsOf(req.scope).sharesOfOrders([id]),
  ]);
  if (!order) throw unknown('Không có đơn hàng này.');
  res.json({
    course,
    card: cardShareView(cards.get(id)),
    wishes: orderWishesView(order, true),
  });
};
