import type { CalculatedPriceSet, MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules, PriceListType } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { readsOf, rows } from '../../kernel/sql-executor';
import type { PricedCart } from './read-priced-cart';

/** What a line's unit costs at this moment. */
export interface TodaysPrice {
  amount: number;
  /** The price without the price list that lowers it; null where none does. */
  reducedFrom: number | null;
  isTaxInclusive: boolean;
}

const PRICE_SETS = `
select k.variant_id, k.price_set_id from product_variant_price_set k
  join product_variant v on v.id = k.variant_id
  join price_set s on s.id = k.price_set_id
 where k.variant_id = any(?) and k.deleted_at is null and v.deleted_at is null
   and s.deleted_at is null`;

/**
 * Today's price of every line of a cart that is priced by the catalogue, by the line's id. Lines
 * without one (variant gone, no price in this region) are left out: they may not be sold.
 */
export async function todaysPrices(
  container: MedusaContainer,
  cart: PricedCart,
): Promise<Map<string, TodaysPrice>> {
  const lines = cart.items.filter(
    ({ variant_id, is_custom_price }) => variant_id && !is_custom_price,
  );
  if (lines.length === 0) return new Map();
  const sql = readsOf(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
  const variants = [...new Set(lines.flatMap(({ variant_id }) => variant_id ?? []))];
  const found = await rows<{ variant_id: string; price_set_id: string }>(sql, PRICE_SETS, [
    variants,
  ]);
  const priceSets = new Map(
    found.map(({ variant_id, price_set_id }) => [variant_id, price_set_id]),
  );
  const prices = new Map<string, TodaysPrice>();
  for (const quantity of new Set(lines.map((line) => line.quantity))) {
    const sameQuantity = lines.filter((line) => line.quantity === quantity);
    const ids = sameQuantity.flatMap(({ variant_id }) => priceSets.get(variant_id ?? '') ?? []);
    const priced = await priceSetsOf(container, cart, ids, quantity);
    for (const { id, variant_id } of sameQuantity) {
      const set = priced.get(priceSets.get(variant_id ?? '') ?? '');
      if (!set || set.calculated_amount === null) continue;
      prices.set(id, {
        amount: Number(set.calculated_amount),
        reducedFrom: reducedFrom(set),
        isTaxInclusive: Boolean(set.is_calculated_price_tax_inclusive),
      });
    }
  }
  return prices;
}

function reducedFrom({ calculated_price, calculated_amount, original_amount }: CalculatedPriceSet) {
  const reduced =
    calculated_price?.price_list_type === PriceListType.SALE &&
    original_amount !== calculated_amount;
  return reduced ? Number(original_amount) : null;
}

async function priceSetsOf(
  container: MedusaContainer,
  { context, currency_code, region_id }: PricedCart,
  ids: string[],
  quantity: number,
): Promise<Map<string, CalculatedPriceSet>> {
  if (ids.length === 0) return new Map();
  const { customer, region, customer_id } = pricingContext.parse(context);
  const sets = await container.resolve(Modules.PRICING).calculatePrices(
    { id: [...new Set(ids)] },
    {
      context: JSON.parse(
        JSON.stringify({ customer, region, customer_id, currency_code, region_id, quantity }),
      ),
    },
  );
  return new Map(sets.map((set) => [set.id, set]));
}

const pricingContext = z.looseObject({
  customer: z.unknown(),
  region: z.unknown(),
  customer_id: z.unknown(),
});
