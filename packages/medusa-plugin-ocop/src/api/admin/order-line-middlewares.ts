import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from '@medusajs/framework/http';
import { ContainerRegistrationKeys, MedusaError } from '@medusajs/framework/utils';
import { readOrderLine } from '../../http/readers/read-order-line';
import { readsOf } from '../../kernel/sql-executor';
import { assertSaleable } from '../../workflows/gate/line-refusals';

/**
 * Medusa answers 500 when the quantity of a line is set that its order has no longer, as after an edit
 * that emptied it. What may not be sold any more is refused by the gate; the rest is to be added anew.
 */
async function refuseEmptiedLine(
  { scope, params }: MedusaRequest,
  _response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const sql = readsOf(scope.resolve(ContainerRegistrationKeys.PG_CONNECTION));
  const line = await readOrderLine(sql, params.id ?? '', params.item_id ?? '');
  if (!line) throw new MedusaError(MedusaError.Types.NOT_FOUND, 'đơn hàng không có dòng này');
  if (line.standing) return next();
  await assertSaleable(scope, [{ ...line, id: params.item_id ?? null }]);
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    'dòng hàng này đã được bỏ khỏi đơn: hãy thêm sản phẩm như một dòng mới',
  );
}

export const orderLineMiddlewares: MiddlewareRoute[] = [
  '/admin/order-edits/:id/items/item/:item_id',
  '/admin/draft-orders/:id/edit/items/item/:item_id',
].map((matcher) => ({ matcher, methods: ['POST'], middlewares: [refuseEmptiedLine] }));
