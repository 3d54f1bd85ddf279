import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { orderLookUpBody, ordersOfPassesBody } from 'ocop-contract';
import { z } from 'zod';
import { noStore } from '../../http/no-store';
import { orderLookUpLimits } from '../../http/orders/look-up-limits';
import { mayReadOrder, passOf } from '../../http/orders/may-read-order';
import { validateBody } from '../../http/validate';

const withOrderId = z.object({ order_id: z.string() });

/** Who knows an order's id alone learns nothing of it, not even that it exists. */
function ofBuyer(orderIdOf: (req: MedusaRequest) => string | undefined) {
  return async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const orderId = orderIdOf(req);
    if (orderId !== undefined && !(await mayReadOrder(req, orderId))) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, 'Không có đơn hàng này.');
    }
    next();
  };
}

const placed = z.object({ type: z.literal('order'), order: z.looseObject({ id: z.string() }) });

/** The answer to the completion carries the pass with which its buyer reads the order later. */
function handOverPass(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const send = res.json.bind(res);
  res.json = (body: unknown) => {
    const { data } = placed.safeParse(body);
    return send(data ? { ...Object(body), order_pass: passOf(req.scope, data.order.id) } : body);
  };
  next();
}

/** A customer may ask for an order of before they had an account; until it is theirs they see its id. */
async function hideOrderOfOthers(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const id = req.params.id ?? '';
  if (!(await mayReadOrder(req, id))) {
    const send = res.json.bind(res);
    res.json = (body: unknown) => send(res.statusCode < 300 ? { order: { id } } : body);
  }
  next();
}

export const orderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: '/store/orders/:id',
    methods: ['GET'],
    middlewares: [noStore, ofBuyer(({ params }) => params.id ?? '')],
  },
  {
    matcher: '/store/returns',
    methods: ['POST'],
    middlewares: [ofBuyer(({ body }) => withOrderId.safeParse(body).data?.order_id)],
  },
  {
    matcher: '/store/orders/:id/transfer/request',
    methods: ['POST'],
    middlewares: [hideOrderOfOthers],
  },
  {
    matcher: '/store/ocop/orders/look-up',
    methods: ['POST'],
    middlewares: [noStore, validateBody(orderLookUpBody), ...orderLookUpLimits],
  },
  {
    matcher: '/store/ocop/orders/of-passes',
    methods: ['POST'],
    middlewares: [noStore, validateBody(ordersOfPassesBody)],
  },
  {
    matcher: '/store/ocop/orders/:id/cancel',
    methods: ['POST'],
    middlewares: [noStore, ofBuyer(({ params }) => params.id ?? '')],
  },
  { matcher: '/store/carts/:id/complete', methods: ['POST'], middlewares: [handOverPass] },
];
