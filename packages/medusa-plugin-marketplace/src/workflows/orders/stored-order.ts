import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { z } from 'zod';
import { CARD_PROVIDER, TRANSFER_PROVIDER } from '../../kernel/payment-providers';

const pieces = z.coerce.number().catch(0);
const amount = z.coerce.number();
const moment = z.coerce.date().nullish();

const lineSchema = z.object({
  id: z.string(),
  title: z.string(),
  product_id: z.string().nullish(),
  product_title: z.string().nullish(),
  variant_title: z.string().nullish(),
  requires_shipping: z.boolean().nullish(),
  quantity: pieces,
  total: amount,
  detail: z.object({ fulfilled_quantity: pieces }).nullish(),
});

const fulfillmentSchema = z.object({
  id: z.string(),
  location_id: z.string(),
  shipped_at: moment,
  delivered_at: moment,
  canceled_at: moment,
  items: z.array(z.object({ line_item_id: z.string().nullish(), quantity: pieces })).nullish(),
});

const paymentSchema = z.object({
  id: z.string(),
  provider_id: z.string(),
  canceled_at: moment,
  amount,
  captures: z.array(z.object({ amount })).nullish(),
  refunds: z.array(z.object({ amount, note: z.string().nullish() })).nullish(),
});

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

const orderSchema = z.object({
  id: z.string(),
  display_id: z.coerce.number(),
  status: z.string(),
  is_draft_order: z.boolean().nullish(),
  created_at: z.coerce.date(),
  canceled_at: moment,
  email: text,
  locale: text,
  metadata: z.looseObject({ buyer_note: z.unknown(), locale: z.unknown() }).partial().nullish(),
  shipping_methods: z
    .array(z.object({ data: z.record(z.string(), z.unknown()).nullish() }).nullable())
    .nullish(),
  total: amount,
  item_total: amount,
  shipping_total: amount,
  discount_total: amount,
  items: z.array(lineSchema.nullable()).nullish(),
  shipping_address: z
    .object({
      first_name: text,
      last_name: text,
      address_1: text,
      address_2: text,
      city: text,
      province: text,
      phone: text,
    })
    .nullish(),
  fulfillments: z.array(fulfillmentSchema.nullable()).nullish(),
  payment_collections: z
    .array(z.object({ payments: z.array(paymentSchema.nullable()).nullish() }).nullable())
    .nullish(),
});

const FIELDS = [
  'id',
  'display_id',
  'status',
  'is_draft_order',
  'created_at',
  'canceled_at',
  'email',
  'locale',
  'metadata',
  'total',
  'item_total',
  'shipping_total',
  'discount_total',
  'items.*',
  'items.detail.*',
  'shipping_address.*',
  'shipping_methods.id',
  'shipping_methods.data',
  'fulfillments.id',
  'fulfillments.location_id',
  'fulfillments.shipped_at',
  'fulfillments.delivered_at',
  'fulfillments.canceled_at',
  'fulfillments.items.line_item_id',
  'fulfillments.items.quantity',
  'payment_collections.payments.id',
  'payment_collections.payments.provider_id',
  'payment_collections.payments.canceled_at',
  'payment_collections.payments.amount',
  'payment_collections.payments.captures.id',
  'payment_collections.payments.captures.amount',
  'payment_collections.payments.refunds.id',
  'payment_collections.payments.refunds.amount',
  'payment_collections.payments.refunds.note',
];

type Stored = z.output<typeof orderSchema>;

/** An order as Medusa keeps it, with what sellers need of it. */
export interface StoredOrder extends Omit<Stored, 'items' | 'fulfillments'> {
  lines: z.output<typeof lineSchema>[];
  /** Parcels that were packed and not unpacked. */
  parcels: z.output<typeof fulfillmentSchema>[];
  payments: z.output<typeof paymentSchema>[];
  buyer_note: string | null;
}

/** Orders by their ids; those that Medusa does not know are left out. */
export async function readStoredOrders(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, StoredOrder>> {
  if (ids.length === 0) return new Map();
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'order',
    fields: FIELDS,
    filters: { id: [...ids] },
  });
  const orders = z.array(orderSchema).parse(data).map(storedOrder);
  return new Map(orders.map((order) => [order.id, order]));
}

/** One order; null where Medusa does not know it. */
export async function readStoredOrder(
  container: MedusaContainer,
  id: string,
): Promise<StoredOrder | null> {
  return (await readStoredOrders(container, [id])).get(id) ?? null;
}

function storedOrder(order: Stored): StoredOrder {
  const { items, fulfillments, payment_collections, metadata } = order;
  const note: unknown = metadata?.buyer_note;
  return {
    ...order,
    lines: (items ?? []).flatMap((line) => line ?? []),
    parcels: (fulfillments ?? []).flatMap((parcel) =>
      parcel && !parcel.canceled_at ? [parcel] : [],
    ),
    payments: (payment_collections ?? [])
      .flatMap((collection) => collection?.payments ?? [])
      .flatMap((payment) => payment ?? []),
    buyer_note: typeof note === 'string' && note.trim() !== '' ? note.trim() : null,
  };
}

type Payment = StoredOrder['payments'][number];

/** What was captured of a payment and not given back. Whole đồng. */
export function keptOf({ captures, refunds }: Payment): number {
  return sumOf(captures) - sumOf(refunds);
}

/** What of an order's payments went back for a reason. Whole đồng. @param note by which it is known */
export function refundedFor({ payments }: Pick<StoredOrder, 'payments'>, note: string): number {
  return sumOf(
    payments.flatMap(({ refunds }) => refunds ?? []).filter((refund) => refund.note === note),
  );
}

function sumOf(parts: readonly { amount: number }[] | null | undefined): number {
  return Math.round((parts ?? []).reduce((sum, part) => sum + part.amount, 0));
}

/** Medusa's own provider moves no money: who brings the parcel is paid. */
const CASH_PROVIDERS = /^pp_system_/;

/** Whether a buyer pays whoever brings the parcel. */
export function isCashOrder({ payments }: Pick<StoredOrder, 'payments'>): boolean {
  return (
    payments.length > 0 && payments.every(({ provider_id }) => CASH_PROVIDERS.test(provider_id))
  );
}

/** Whether a buyer sends the money to the seller's account. */
export function isTransferOrder({ payments }: Pick<StoredOrder, 'payments'>): boolean {
  return (
    payments.length > 0 && payments.every(({ provider_id }) => provider_id === TRANSFER_PROVIDER)
  );
}

/** Whether a buyer has paid the operator by card. */
export function isCardOrder({ payments }: Pick<StoredOrder, 'payments'>): boolean {
  return payments.length > 0 && payments.every(({ provider_id }) => provider_id === CARD_PROVIDER);
}
