import { pickDeep } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { CART_FIELDS, type PricedCart } from './read-priced-cart';

/** What every reading of a cart for its prices has (`readPricedCart`), and shops show. */
const READ: ReadonlySet<string> = new Set<string>([
  ...CART_FIELDS,
  'items.id',
  'items.title',
  'items.product_id',
  'items.product_title',
  'items.product_handle',
  'items.variant_id',
  'items.variant_title',
  'items.thumbnail',
  'items.quantity',
  'items.unit_price',
  'items.compare_at_unit_price',
  'shipping_methods.id',
  'shipping_methods.amount',
  'shipping_methods.shipping_option_id',
  'promotions.id',
  'promotions.code',
  'promotions.is_automatic',
]);

const answer = z.looseObject({ id: z.string() });

/** The fields of a cart that a client asked for, where a reading has them all; else null. */
export function answerOfReading({ context }: PricedCart, fields: readonly string[]) {
  if (!fields.every((field) => READ.has(field))) return null;
  return answer.parse(pickDeep(context, [...withIds(fields)]));
}

/** Medusa answers the id of whatever it answers anything of, lines apart. */
function withIds(fields: readonly string[]): Set<string> {
  const answered = ['shipping_methods', 'promotions'].filter((parent) =>
    fields.some((field) => field.startsWith(`${parent}.`)),
  );
  return new Set([...fields, 'id', ...answered.map((parent) => `${parent}.id`)]);
}
