import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import { StepResponse } from '@medusajs/framework/workflows-sdk';
import { CERTIFICATION_MODULE, type CertificationModuleService } from '../../modules/certification';
import { guardTotal } from '../shown-order/guard-total';
import { releasePromotions } from '../shown-order/hold-promotions';
import { noteLock } from '../shown-order/settle-completion';
import { cartRefusals, saleBasketOf } from './cart-refusals';
import { assertStillOnSale, completionRefusal } from './completion-refusal';
import { isGateDatabaseError, NotSaleableError } from './gate-error';
import { orderOfCart } from './order-of-cart';
import { reconcileOrder } from './reconcile-order';
import { releasePayment } from './release-payment';
import { reportRefusedPayment } from './report-refused-payment';

interface Scope {
  container: MedusaContainer;
}

/** What complete-cart is given: Medusa's webhooks name the cart alone. */
interface CompletionInput {
  id: string;
  /** Total of the page whose button was pressed, whole đồng. */
  expected_total?: number;
  /** Tells the shop's own runs apart. */
  run?: string;
}

/**
 * complete-cart, before anything is written. A completion that repeats an order which was confirmed
 * before a revocation still answers with that order; what a crash left unconfirmed is undone first.
 */
export async function guardCompleteCart(
  { input, cart }: { input: CompletionInput; cart?: unknown },
  { container }: Scope,
): Promise<StepResponse<undefined, string>> {
  noteLock(container, input.run);
  const orderId = await orderOfCart(container, input.id);
  if (orderId) {
    const undone = await reconcileOrder(container, { orderId, cartId: input.id });
    if (undone) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        'Lần đặt hàng trước bị gián đoạn và đã được hủy. Xin đặt lại.',
        'ocop_order_interrupted',
      );
    }
    return new StepResponse(undefined, input.id);
  }
  const refusal = await completionRefusal(container, input.id);
  if (refusal) {
    const providers = await releasePayment(container, input.id);
    await reportRefusedPayment(container, input.id, refusal, providers);
    throw refusal;
  }
  await guardTotal(container, cart, input.expected_total);
  return new StepResponse(undefined, input.id);
}

/** complete-cart, once stock and promotions are entered: whoever waits for the same code may look. */
export async function releaseHeldPromotions(
  { input }: { input: CompletionInput },
  { container }: Scope,
): Promise<void> {
  await releasePromotions(container, input.id);
}

/** A later step refused: if the gate was the reason, the buyer gets the payment back at once. */
export async function releaseRefusedCart(
  cartId: string | undefined,
  { container }: Scope,
): Promise<void> {
  if (!cartId) return;
  await releasePromotions(container, cartId);
  const refusals = await cartRefusals(container, cartId);
  if (refusals.length > 0) await releasePayment(container, cartId);
}

/**
 * complete-cart, at its end: the order is confirmed when its clearance is committed. What was taken
 * off sale since the cart was checked is refused here.
 */
export async function clearCompletedOrder(
  { order_id, cart_id }: { order_id: string; cart_id: string },
  { container }: Scope,
): Promise<void> {
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  const { lines } = await saleBasketOf(container, cart_id);
  const product_ids = lines.map((line) => line.product_id);
  try {
    const outcome = await certification.clearOrder({
      order_id,
      cart_id,
      product_ids,
      assertOnSale: (transaction) => assertStillOnSale(container, transaction, cart_id),
    });
    if (outcome === 'refused') {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        'Đơn hàng này đã bị hủy trước khi hoàn tất. Xin đặt lại.',
        'ocop_order_interrupted',
      );
    }
  } catch (error) {
    if (isGateDatabaseError(error)) {
      const refusals = await cartRefusals(container, cart_id);
      if (refusals.length > 0) throw new NotSaleableError(refusals);
    }
    throw error;
  }
}
