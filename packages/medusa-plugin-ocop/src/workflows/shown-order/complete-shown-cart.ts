import { randomUUID } from 'node:crypto';
import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError, Modules } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { completeCartWorkflowId } from '@medusajs/medusa/core-flows';
import {
  CART_BUSY_CODE,
  cartBusy,
  conflictCodeOf,
  isLockError,
  TOTAL_CHANGED_CODE,
  totalChanged,
} from '../../kernel/conflict-error';
import { completionRefusal } from '../gate/completion-refusal';
import { sameAmount } from './amount';
import { readPricedCart } from './read-priced-cart';
import { refreshCart } from './refresh-cart';
import { forgetLock, settleBreak, settleFailure } from './settle-completion';

export interface ShownCart {
  cartId: string;
  /** Whole đồng of the page whose button was pressed; undefined for clients that do not say. */
  shown: number | undefined;
}

/** An order, or a payment that wants something more of the buyer first. */
export type Completion = { orderId: string } | { payment: PaymentProblem };

const paymentProblem = z.object({
  message: z.string(),
  name: z.string().nullish(),
  type: z.enum([
    MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
    MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR,
  ]),
});

type PaymentProblem = z.output<typeof paymentProblem>;

/**
 * Makes the order of a cart, or refuses and leaves nothing behind: whatever becomes of Medusa's
 * workflow, the next request finds an order or a basket, and nobody's lock.
 * @throws ConflictError `total_changed`, `cart_busy`; what the guards and Medusa refuse
 */
export async function completeShownCart(
  container: MedusaContainer,
  { cartId, shown }: ShownCart,
): Promise<Completion> {
  const { error, orderId } = await runCompletion(container, { cartId, shown });
  if (orderId) return { orderId };
  const payment = paymentProblem.safeParse(error);
  if (payment.success) return { payment: payment.data };
  throw await refusalOf(container, { cartId, shown }, error);
}

const orderResult = z.object({ id: z.string() });

/** Medusa's workflow, and what it may have left undone. */
async function runCompletion(container: MedusaContainer, { cartId, shown }: ShownCart) {
  const run = randomUUID();
  try {
    const { errors, result, transaction } = await container
      .resolve(Modules.WORKFLOW_ENGINE)
      .run(completeCartWorkflowId, {
        input: { id: cartId, expected_total: shown, run },
        throwOnError: false,
      });
    const error: unknown = errors?.[0]?.error;
    if (!error && transaction.hasFinished()) return { orderId: orderResult.parse(result).id };
    return { error: error ?? cartBusy(), orderId: await settleFailure(container, cartId) };
  } catch (error) {
    const broken = forgetLock(container, run);
    return { error, orderId: broken ? await settleBreak(container, cartId) : null };
  } finally {
    forgetLock(container, run);
  }
}

/** What the buyer is told: first of all what has changed, since every other cause may follow from it. */
async function refusalOf(
  container: MedusaContainer,
  { cartId, shown }: ShownCart,
  error: unknown,
): Promise<unknown> {
  if (isLockError(error)) return cartBusy();
  if (isInternal(error)) return (await completionRefusal(container, cartId)) ?? cartBusy();
  const code = conflictCodeOf(error);
  if (code === CART_BUSY_CODE) return cartBusy();
  const { total } = await readPricedCart(container, cartId);
  const otherTotal = shown !== undefined && !sameAmount(shown, total);
  if (code !== TOTAL_CHANGED_CODE && !otherTotal && !isUsedUp(error)) return error;
  const refreshed = await refreshCart(container, cartId);
  return totalChanged(shown ?? total, refreshed.cart.total);
}

/** A code that somebody used up between the look at it and its use. */
function isUsedUp(error: unknown): boolean {
  return /Promotion usage exceeds/.test(messageOf(error));
}

/** What names the inside of Medusa is for nobody's eyes: ids of stock, states of its orchestration. */
function isInternal(error: unknown): boolean {
  return /\b(iitem|sloc|ilev)_|Updating (Status|State) from|saving checkpoint/.test(
    messageOf(error),
  );
}

function messageOf(error: unknown): string {
  const message: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : undefined;
  return typeof message === 'string' ? message : '';
}
