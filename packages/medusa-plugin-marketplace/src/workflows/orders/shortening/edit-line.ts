import type { MedusaContainer } from '@medusajs/framework/types';
import { ChangeActionType, ContainerRegistrationKeys } from '@medusajs/framework/utils';
import {
  beginOrderEditOrderWorkflow,
  cancelBeginOrderEditWorkflow,
  confirmOrderEditRequestWorkflow,
  createOrderChangeActionsWorkflow,
  orderEditUpdateItemQuantityWorkflow,
} from '@medusajs/medusa/core-flows';
import { keptDiscounts } from 'ocop-core';
import { z } from 'zod';
import type { ShortenedLineRow } from '../../../modules/seller-order';
import { OrderConflict } from '../order-conflict';

/** By it an edit of the desk that was cut off is known from one that staff have begun. */
const NOTE = 'seller-order:shorten';

const amount = z.coerce.number();

const lineSchema = z.object({
  unit_price: amount,
  adjustments: z
    .array(
      z.object({
        amount,
        code: z.string().nullish(),
        description: z.string().nullish(),
        promotion_id: z.string().nullish(),
        provider_id: z.string().nullish(),
        is_tax_inclusive: z.boolean().nullish(),
      }),
    )
    .nullish(),
});

const orderSchema = z.object({
  items: z.array(z.looseObject({ id: z.string() }).nullable()).nullish(),
});
const changesSchema = z.array(z.object({ id: z.string(), internal_note: z.string().nullish() }));
const changeSchema = z.object({ id: z.string(), version: z.number() });

/**
 * Lowers a line by an edit of Medusa's, and with it what promotions take off it: Medusa alone would leave that as
 * it was, or take all promotions anew and make what stays dearer. @throws OrderConflict where staff edit the order
 */
export async function editLine(
  container: MedusaContainer,
  order_id: string,
  line: ShortenedLineRow,
  actor: string,
): Promise<void> {
  const adjustments = await keptAdjustments(container, order_id, line);
  await dropEditOfDesk(container, order_id);
  try {
    await edit(container, { order_id, line, adjustments, actor });
  } catch (error) {
    // An order with an open edit takes back no parcel. Was it staff who began one, that is what is answered.
    await dropEditOfDesk(container, order_id);
    throw error;
  }
}

interface Edit {
  order_id: string;
  line: ShortenedLineRow;
  adjustments: Awaited<ReturnType<typeof keptAdjustments>>;
  actor: string;
}

async function edit(
  container: MedusaContainer,
  { order_id, line, adjustments, actor }: Edit,
): Promise<void> {
  const { result } = await beginOrderEditOrderWorkflow(container).run({
    input: { order_id, created_by: actor, internal_note: NOTE },
  });
  const { id: order_change_id, version } = changeSchema.parse(result);
  await orderEditUpdateItemQuantityWorkflow(container).run({
    input: { order_id, items: [{ id: line.line_id, quantity: line.left }] },
  });
  if (line.left > 0 && adjustments.length > 0) {
    const details = { reference_id: line.line_id, adjustments };
    const action = ChangeActionType.ITEM_ADJUSTMENTS_REPLACE;
    await createOrderChangeActionsWorkflow(container).run({
      input: [{ order_change_id, order_id, version, action, details }],
    });
  }
  await confirmOrderEditRequestWorkflow(container).run({
    input: { order_id, confirmed_by: actor },
  });
}

async function keptAdjustments(
  container: MedusaContainer,
  orderId: string,
  { line_id, was, left }: ShortenedLineRow,
) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'order',
    fields: ['id', 'items.id', 'items.unit_price', 'items.quantity', 'items.adjustments.*'],
    filters: { id: orderId },
  });
  const items = orderSchema.parse(data[0]).items ?? [];
  const { unit_price, adjustments } = lineSchema.parse(items.find((one) => one?.id === line_id));
  const before = adjustments ?? [];
  const discounts = before.map((one) => Math.round(one.amount));
  const kept = keptDiscounts({ was, left, unitPrice: Math.round(unit_price), discounts });
  return before.map((one, index) => ({ ...one, item_id: line_id, amount: kept[index] ?? 0 }));
}

/** An edit that a crash left behind is begun anew. */
async function dropEditOfDesk(container: MedusaContainer, order_id: string): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'order_change',
    fields: ['id', 'internal_note'],
    filters: { order_id, status: ['pending', 'requested'] },
  });
  const [open] = changesSchema.parse(data);
  if (!open) return;
  if (open.internal_note !== NOTE) throw new OrderConflict('order_acting');
  await cancelBeginOrderEditWorkflow(container).run({ input: { order_id } });
}
