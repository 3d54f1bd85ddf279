import type { MedusaRequest } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { completionRefusal } from '../../workflows/gate/completion-refusal';
import {
  isGateDatabaseError,
  NOT_SALEABLE_CODE,
  NotSaleableError,
  type Refusal,
  refusedProductOf,
} from '../../workflows/gate/gate-error';
import {
  INCOMPLETE_ADDRESS_CODE,
  IncompleteAddressError,
} from '../../workflows/gate/incomplete-address-error';
import { lineRefusals } from '../../workflows/gate/line-refusals';
import { linesOfProduct } from '../../workflows/gate/lines-of-product';
import { linesOfVariants } from '../../workflows/gate/lines-of-variants';
import { shortageOfItem } from '../../workflows/gate/shortage-of-item';
import { shortageIn } from '../../workflows/gate/stock-error';
import { requestRefusals } from './request-refusals';

/** The body of a 400 by which the gate refuses, whichever guard spoke; null for any other error. */
export async function refusalAnswer(
  error: unknown,
  request: MedusaRequest,
): Promise<object | null> {
  const refusal = isRefusal(error) ? error : await refusalOfCompletion(error, request);
  if (refusal instanceof IncompleteAddressError) return ofAddress(refusal);
  if (refusal) return ofLines(await refusedLines(refusal, request));
  const shortage = shortageIn(error);
  if (!shortage) return null;
  const now = await requestRefusals(request);
  if (now.length > 0) return ofLines(now);
  return ofLines(
    shortage.inventoryItemId ? await shortageOfItem(request.scope, shortage.inventoryItemId) : [],
  );
}

function ofLines(lines: readonly Refusal[]) {
  return {
    type: MedusaError.Types.NOT_ALLOWED,
    code: NOT_SALEABLE_CODE,
    message: lines.map(({ message }) => message).join(' ') || 'Sản phẩm không còn được bán.',
    lines,
  };
}

function ofAddress({ message, fields }: IncompleteAddressError) {
  return { type: MedusaError.Types.INVALID_DATA, code: INCOMPLETE_ADDRESS_CODE, message, fields };
}

function isRefusal(error: unknown): boolean {
  if (error instanceof IncompleteAddressError) return true;
  const coded =
    typeof error === 'object' && error !== null && Reflect.get(error, 'code') === NOT_SALEABLE_CODE;
  return coded || isGateDatabaseError(error);
}

/**
 * A completion that fails for another cause than the gate, while the gate would refuse it too: after
 * a webhook was refused, Medusa only says that the payment is missing, and not what took it back.
 * A conflict stays one: whoever completes the cart at this moment may be what holds its goods.
 */
async function refusalOfCompletion(error: unknown, request: MedusaRequest): Promise<unknown> {
  const cartId = /\/store\/carts\/(cart_[^/?]+)\/complete/.exec(request.originalUrl)?.[1];
  if (!cartId || isConflict(error)) return null;
  return completionRefusal(request.scope, cartId).catch(() => null);
}

function isConflict(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  return (
    Reflect.get(error, 'type') === MedusaError.Types.CONFLICT ||
    /acquire lock/i.test(String(Reflect.get(error, 'message')))
  );
}

/**
 * The error's own lines. An engine that hands errors on as data keeps only their text: then the
 * lines are asked for again, of the request, of the variants in it, or of the product named.
 */
async function refusedLines(error: unknown, request: MedusaRequest): Promise<readonly Refusal[]> {
  if (error instanceof NotSaleableError) return error.lines;
  const ofRequest = await requestRefusals(request);
  if (ofRequest.length > 0) return ofRequest;
  const variants = await linesOfVariants(request.scope, variantIdsOf(request.body));
  const product = refusedProductOf(error);
  return lineRefusals(request.scope, [
    ...variants,
    ...(product && variants.length === 0 ? await linesOfProduct(request.scope, product) : []),
  ]);
}

const bodyWithVariants = z.object({
  variant_id: z.string().optional(),
  items: z.array(z.object({ variant_id: z.string().nullish() })).optional(),
});

function variantIdsOf(body: unknown): (string | null | undefined)[] {
  const parsed = bodyWithVariants.safeParse(body);
  if (!parsed.success) return [];
  return [parsed.data.variant_id, ...(parsed.data.items ?? []).map((item) => item.variant_id)];
}
