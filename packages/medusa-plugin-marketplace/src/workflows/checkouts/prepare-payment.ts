import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import {
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from '@medusajs/medusa/core-flows';
import { cardsOf } from '../../container/cards';
import { CARD_PROVIDER } from '../../kernel/payment-providers';

const paid = z.object({
  completed_at: z.unknown(),
  payment_collection: z
    .object({
      id: z.string(),
      amount: z.coerce.number(),
      payment_sessions: z
        .array(
          z
            .object({ id: z.string(), provider_id: z.string(), amount: z.coerce.number() })
            .nullable(),
        )
        .nullish(),
    })
    .nullish(),
  total: z.coerce.number(),
});

/** The cart has one payment, of this provider and over all of it. May be repeated. */
export async function preparePayment(
  container: MedusaContainer,
  cartId: string,
  provider: string,
): Promise<void> {
  const cart = await readPaid(container, cartId);
  if (cart.completed_at) return;
  const set = setSession(cart, provider);
  const session = set ?? (await newSession(container, cartId, provider, cart));
  // A card pays for the sessions that were made here, and for no other.
  if (provider === CARD_PROVIDER) await cardsOf(container).bindSession({ cartId }, session);
}

async function newSession(
  container: MedusaContainer,
  cartId: string,
  provider_id: string,
  cart: z.output<typeof paid>,
): Promise<string> {
  if (!cart.payment_collection) {
    await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cartId } });
  }
  const collection =
    cart.payment_collection ?? (await readPaid(container, cartId)).payment_collection;
  if (!collection) throw new Error(`the cart ${cartId} has no payment collection`);
  const { result } = await createPaymentSessionsWorkflow(container).run({
    input: { payment_collection_id: collection.id, provider_id },
  });
  return z.object({ id: z.string() }).parse(result).id;
}

/** The one session that is as it has to be; null where there is none, or another beside it. */
function setSession(
  { payment_collection: collection, total }: z.output<typeof paid>,
  provider: string,
): string | null {
  const [session, ...others] = (collection?.payment_sessions ?? []).flatMap((one) => one ?? []);
  const isSet =
    collection?.amount === total &&
    others.length === 0 &&
    session?.provider_id === provider &&
    session.amount === total;
  return isSet ? session.id : null;
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
      'payment_collection.payment_sessions.id',
      'payment_collection.payment_sessions.provider_id',
      'payment_collection.payment_sessions.amount',
    ],
    filters: { id: cartId },
  });
  return paid.parse(data[0]);
}
