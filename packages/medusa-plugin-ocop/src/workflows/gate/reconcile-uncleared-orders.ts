import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from '@medusajs/framework/workflows-sdk';
import { CERTIFICATION_MODULE, type CertificationModuleService } from '../../modules/certification';
import { withCartLock } from './cart-lock';
import { findUnlinkedOrders } from './find-unlinked-orders';
import { type OrderOfCart, reconcileOrder } from './reconcile-order';

/** A checkout takes seconds; one this old without clearance was cut off. Milliseconds. */
const IN_FLIGHT = 150_000;

export interface ReconcileInput {
  /** At boot nothing of this process is in flight; elsewhere young orders are left to finish. */
  evenYoung?: boolean;
}

const reconcileUnclearedOrdersStep = createStep(
  'ocop-reconcile-uncleared-orders',
  async ({ evenYoung = false }: ReconcileInput, { container }) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    const undone: string[] = [];
    for (const order of await findUnclearedOrders(container, evenYoung)) {
      try {
        const work = () => reconcileOrder(container, order);
        if (await withCartLock(container, order.cartId, work)) undone.push(order.orderId);
      } catch (error) {
        logger.warn(`ocop: order ${order.orderId} is still to be reconciled: ${String(error)}`);
      }
    }
    return new StepResponse(undone);
  },
);

/** Cancels orders that a crash left without clearance. Safe to run at any time, any number of times. */
export const reconcileUnclearedOrdersWorkflow = createWorkflow(
  'ocop-reconcile-uncleared-orders',
  (input: ReconcileInput) => new WorkflowResponse(reconcileUnclearedOrdersStep(input)),
);

/** Orders that a crash may have left between their writing and their clearance. */
export async function findUnclearedOrders(
  container: MedusaContainer,
  evenYoung: boolean,
): Promise<OrderOfCart[]> {
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  const since = await certification.installedAt();
  const until = new Date(Date.now() - (evenYoung ? 0 : IN_FLIGHT));
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const found: { order_id: string; cart_id: string }[] = await connection('order_cart')
    .join('order', 'order.id', 'order_cart.order_id')
    .leftJoin('ocop_order_clearance', 'ocop_order_clearance.order_id', 'order.id')
    .whereNull('order_cart.deleted_at')
    .whereNull('order.deleted_at')
    .whereNull('order.canceled_at')
    .where('order.created_at', '>=', since)
    .where('order.created_at', '<=', until)
    .where((clearance) => {
      clearance
        .whereNull('ocop_order_clearance.outcome')
        .orWhere('ocop_order_clearance.outcome', 'refused');
    })
    .whereExists((line) => {
      line
        .select('order_line_item.id')
        .from('order_item')
        .join('order_line_item', 'order_line_item.id', 'order_item.item_id')
        .whereRaw('order_item.order_id = "order".id')
        .whereNotNull('order_line_item.product_id');
    })
    .select('order_cart.order_id', 'order_cart.cart_id')
    .orderBy('order.created_at')
    .limit(500);
  return [
    ...found.map(({ order_id, cart_id }) => ({ orderId: order_id, cartId: cart_id })),
    ...(await findUnlinkedOrders(container, since, until)),
  ];
}
