import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import {
  createOrderPaymentCollectionWorkflow,
  createPaymentSessionsWorkflow,
} from '@medusajs/medusa/core-flows';
import { z } from 'zod';
import { cardsOf } from '../../../container/cards';
import { CARD_PROVIDER } from '../../../kernel/payment-providers';

const amount = z.coerce.number();

const orderSchema = z.object({
  total: amount,
  payment_collections: z
    .array(
      z
        .object({
          id: z.string(),
          status: z.string(),
          amount,
          payments: z
            .array(
              z
                .object({
                  id: z.string(),
                  provider_id: z.string(),
                  amount,
                  canceled_at: z.unknown(),
                })
                .nullable(),
            )
            .nullish(),
        })
        .nullable(),
    )
    .nullish(),
});

const FIELDS = [
  'id',
  'total',
  'payment_collections.id',
  'payment_collections.status',
  'payment_collections.amount',
  'payment_collections.payments.id',
  'payment_collections.payments.provider_id',
  'payment_collections.payments.amount',
  'payment_collections.payments.canceled_at',
];

type Collection = ReturnType<typeof collectionsOf>[number];

/** A collection whose payment is still to come. */
const OPEN: readonly string[] = ['not_paid', 'awaiting'];

/**
 * Whoever brings the parcel is paid what the order costs now, or the card that has paid pays no more: one payment over its
 * total, and none beside it. An edit of Medusa's lets go of the payment and asks for another, which nobody would give. May
 * be repeated.
 */
export async function agreePayment(container: MedusaContainer, orderId: string): Promise<void> {
  const { total, payment_collections } = await read(container, orderId);
  const collections = collectionsOf(payment_collections);
  const payments = collections.flatMap((one) => one.payments);
  const valid = payments.filter(({ canceled_at }) => !canceled_at);
  const [fitting, ...others] = [...valid].sort(
    (one, other) => Number(other.amount === total) - Number(one.amount === total),
  );
  const isPaid = fitting?.amount === total;
  for (const payment of isPaid ? others : valid) await letGo(container, collections, payment.id);
  const provider = payments[0]?.provider_id;
  if (isPaid || total === 0 || !provider) return;
  const open = collections.find((one) => OPEN.includes(one.status) && one.amount === total);
  const collectionId = open?.id ?? (await newCollection(container, orderId, total));
  const session = await newSession(container, collectionId, provider);
  if (provider === CARD_PROVIDER) await cardsOf(container).bindSession({ orderId }, session);
  await container.resolve(Modules.PAYMENT).authorizePaymentSession(session, {});
}

async function letGo(
  container: MedusaContainer,
  collections: readonly Collection[],
  paymentId: string,
): Promise<void> {
  const payment = container.resolve(Modules.PAYMENT);
  await payment.cancelPayment(paymentId);
  const collection = collections.find(({ payments }) =>
    payments.some(({ id }) => id === paymentId),
  );
  if (collection) await payment.updatePaymentCollections(collection.id, { status: 'canceled' });
}

async function newCollection(container: MedusaContainer, order_id: string, total: number) {
  const { result } = await createOrderPaymentCollectionWorkflow(container).run({
    input: { order_id, amount: total },
  });
  return (
    z
      .array(z.object({ id: z.string() }))
      .min(1)
      .parse(result)[0]?.id ?? ''
  );
}

async function newSession(
  container: MedusaContainer,
  payment_collection_id: string,
  provider_id: string,
): Promise<string> {
  const { result } = await createPaymentSessionsWorkflow(container).run({
    input: { payment_collection_id, provider_id },
  });
  return z.object({ id: z.string() }).parse(result).id;
}

async function read(container: MedusaContainer, id: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: 'order', fields: FIELDS, filters: { id } });
  return orderSchema.parse(data[0]);
}

function collectionsOf(found: z.output<typeof orderSchema>['payment_collections']) {
  return (found ?? [])
    .flatMap((one) => one ?? [])
    .map((one) => ({ ...one, payments: (one.payments ?? []).flatMap((payment) => payment ?? []) }));
}
