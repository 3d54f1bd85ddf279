import type { MedusaContainer } from '@medusajs/framework/types';
import {
  ContainerRegistrationKeys,
  Modules,
  ShippingOptionPriceType,
} from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { listShippingOptionsForCartWithPricingWorkflow } from '@medusajs/medusa/core-flows';
import { readsOf, rows } from '../../kernel/sql-executor';
import { isHookFree } from '../compose/compose-hooks';
import type { PricedCart } from './read-priced-cart';

/**
 * What flat prices may depend on here. Of groups of customers Medusa's workflow tells the prices of
 * delivery nothing, and neither is told here.
 */
const KNOWN_ATTRIBUTES: readonly string[] = ['region_id', 'customer.groups.id'];

const OF_DELIVERY = `
select array(select k.fulfillment_set_id from sales_channel_stock_location c
               join location_fulfillment_set k on k.stock_location_id = c.stock_location_id
              where c.sales_channel_id = ? and c.deleted_at is null and k.deleted_at is null) as sets,
       array(select r.attribute from price_rule r where r.deleted_at is null
             union select r.attribute from price_list_rule r where r.deleted_at is null) as attributes,
       (select jsonb_object_agg(k.shipping_option_id, k.price_set_id) from shipping_option_price_set k
         where k.shipping_option_id = any(?) and k.deleted_at is null) as prices`;

interface Row {
  sets: string[];
  attributes: string[];
  prices: Record<string, string> | null;
}

const context = z.object({
  region_id: z.string(),
  sales_channel_id: z.string(),
  shipping_address: z
    .object({
      country_code: z.string().nullish(),
      province: z.string().nullish(),
      city: z.string().nullish(),
      postal_code: z.string().nullish(),
    })
    .nullish(),
});

/**
 * What `listShippingOptionsForCartWithPricingWorkflow` would answer for these options, by the same modules
 * and without reading the cart again: what each costs today, if it may still be chosen. Null where the
 * shop has more to say about it than flat prices by region; the workflow knows then.
 */
export async function flatDelivery(
  container: MedusaContainer,
  cart: PricedCart,
  ids: readonly string[],
): Promise<Map<string, number> | null> {
  const workflow = listShippingOptionsForCartWithPricingWorkflow;
  const shop = context.safeParse(cart.context);
  if (!shop.success || !isHookFree(workflow, 'setShippingOptionsContext')) return null;
  const { region_id, sales_channel_id, shipping_address: address } = shop.data;
  const sql = readsOf(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
  const [found] = await rows<Row>(sql, OF_DELIVERY, [sales_channel_id, [...ids]]);
  if (!found?.attributes.every((attribute) => KNOWN_ATTRIBUTES.includes(attribute))) return null;
  const options = await container.resolve(Modules.FULFILLMENT).listShippingOptionsForContext(
    {
      id: [...ids],
      fulfillment_set_id: found.sets,
      address: {
        country_code: address?.country_code ?? undefined,
        province_code: address?.province ?? undefined,
        city: address?.city ?? undefined,
        postal_expression: address?.postal_code ?? undefined,
      },
      context: { is_return: 'false', enabled_in_store: 'true' },
    },
    { select: ['id', 'price_type'], take: ids.length },
  );
  if (options.some(({ price_type }) => price_type !== ShippingOptionPriceType.FLAT)) return null;
  const priceSets = new Map(options.map(({ id }) => [id, found.prices?.[id]]));
  return pricesOf(container, { currency_code: cart.currency_code, region_id }, priceSets);
}

async function pricesOf(
  container: MedusaContainer,
  market: { currency_code: string; region_id: string },
  priceSets: ReadonlyMap<string, string | undefined>,
): Promise<Map<string, number>> {
  const sets = [...priceSets.values()].flatMap((id) => id ?? []);
  if (sets.length === 0) return new Map();
  const priced = await container
    .resolve(Modules.PRICING)
    .calculatePrices({ id: sets }, { context: market });
  const amounts = new Map(priced.map(({ id, calculated_amount }) => [id, calculated_amount]));
  return new Map(
    [...priceSets].flatMap(([option, set]) => {
      const price = amounts.get(set ?? '');
      return price === null || price === undefined ? [] : [[option, Number(price)] as const];
    }),
  );
}
