import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import {
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from '@medusajs/medusa/core-flows';

const COD_PROVIDER = 'pp_system_default';

const paid = z.object({
  completed_at: z.unknown(),
  payment_collection: z
    .object({
      id: z.string(),
      amount: z.coerce.number(),
      payment_sessions: z
        .array(z.object({ provider_id: z.string(), amount: z.coerce.number() }).nullable())
        .nullish(),
    })
    .nullish(),
  total: z.coerce.number(),
});

/** Whoever brings the parcel is paid: the cart has a payment of that kind, over all of it. May be repeated. */
export async function payOnDelivery(container: MedusaContainer, cartId: string): Promise<void> {
  const cart = await readPaid(container, cartId);
  if (cart.completed_at || isSet(cart)) return;
  if (!cart.payment_collection) {
    await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cartId } });
  }
  const collection =
    cart.payment_collection ?? (await readPaid(container, cartId)).payment_collection;
  if (!collection) throw new Error(`the cart ${cartId} has no payment collection`);
  await createPaymentSessionsWorkflow(container).run({
    input: { payment_collection_id: collection.id, provider_id: COD_PROVIDER },
  });
}

function isSet({ payment_collection: collection, total }: z.output<typeof paid>): boolean {
  const [session, ...others] = (collection?.payment_sessions ?? []).flatMap((one) => one ?? []);
  return (
    collection?.amount === total &&
    others.length === 0 &&
    session?.provider_id === COD_PROVIDER &&
    session.amount === total
  );
}

async function readPaid(container: MedusaContainer, cartId: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'cart',
    fields: [
      'id',
      'completed_at',
      'total',
      'payment_collection.id',
      'payment_collection.amount',
      'payment_collection.payment_sessions.provider_id',
      'payment_collection.payment_sessions.amount',
    ],
    filters: { id: cartId },
  });
  return paid.parse(data[0]);
}
