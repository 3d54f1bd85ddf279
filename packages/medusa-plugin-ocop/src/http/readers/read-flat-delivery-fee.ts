import { z } from '@medusajs/framework/zod';
import type { Query } from '../../container/resolve';

const priceSchema = z.object({
  amount: z.number(),
  currency_code: z.string(),
  rules_count: z.number().nullish(),
  min_quantity: z.number().nullish(),
});
const optionSchema = z.object({
  shipping_profile_id: z.string().nullish(),
  price_type: z.string(),
  data: z.record(z.string(), z.unknown()).nullish(),
  rules: z.array(z.object({ attribute: z.string(), value: z.unknown() })).nullish(),
  prices: z.array(priceSchema.nullable()).nullish(),
});
const zoneSchema = z.object({
  geo_zones: z.array(z.object({ type: z.string(), country_code: z.string() })),
  shipping_options: z.array(optionSchema),
});
const setSchema = z.object({ type: z.string(), service_zones: z.array(zoneSchema) });
const channelSchema = z.object({
  stock_locations: z
    .array(z.object({ fulfillment_sets: z.array(setSchema.nullable()).nullish() }).nullable())
    .nullish(),
});

type Option = z.infer<typeof optionSchema>;
type Zone = z.infer<typeof zoneSchema>;

const PATH = 'stock_locations.fulfillment_sets';
const FIELDS = [
  `${PATH}.type`,
  `${PATH}.service_zones.geo_zones.*`,
  `${PATH}.service_zones.shipping_options.price_type`,
  `${PATH}.service_zones.shipping_options.data`,
  `${PATH}.service_zones.shipping_options.shipping_profile_id`,
  `${PATH}.service_zones.shipping_options.rules.*`,
  `${PATH}.service_zones.shipping_options.prices.*`,
];

/**
 * What the cheapest delivery costs, in whole VND, where it costs that in every province and for every basket; null where
 * no delivery is offered, or what it costs hangs on the place, the goods or a carrier's answer.
 */
export async function readFlatDeliveryFee(
  query: Query,
  salesChannelIds: readonly string[],
): Promise<number | null> {
  const { data } = await query.graph({
    entity: 'sales_channel',
    fields: FIELDS,
    filters: { id: [...salesChannelIds] },
  });
  const sets = z
    .array(channelSchema)
    .parse(data)
    .flatMap(({ stock_locations }) => stock_locations ?? [])
    .flatMap((location) => location?.fulfillment_sets ?? []);
  const offered = sets
    .flatMap((set) => (set?.type === 'shipping' ? set.service_zones : []))
    .flatMap((zone) => zone.shipping_options.filter(isOffered).map((option) => ({ option, zone })));
  const profiles = new Set(offered.map(({ option }) => option.shipping_profile_id));
  const fees = offered.flatMap(({ option, zone }) => feeOf(option, zone) ?? []);
  const known = fees.length > 0 && fees.length === offered.length && profiles.size === 1;
  return known ? Math.min(...fees) : null;
}

/** Rules that every option has; any other rule asks something of the basket. */
const OFFERED: Readonly<Record<string, string>> = { enabled_in_store: 'true', is_return: 'false' };

/** Of which sellers of their own say what it costs; it is no way of the shop's own goods. */
const OF_SELLERS = 'seller_delivery';

function isOffered({ rules, data }: Option): boolean {
  if (data && OF_SELLERS in data) return false;
  return (rules ?? []).every(
    ({ attribute, value }) => !(attribute in OFFERED) || value === OFFERED[attribute],
  );
}

function feeOf({ price_type, rules, prices }: Option, { geo_zones }: Zone): number | null {
  const nationwide = geo_zones.some(
    ({ type, country_code }) => type === 'country' && country_code === 'vn',
  );
  const conditional = (rules ?? []).some(({ attribute }) => !(attribute in OFFERED));
  const [price, ...others] = (prices ?? []).filter((one) => one?.currency_code === 'vnd');
  if (!nationwide || conditional || price_type !== 'flat' || !price || others.length > 0)
    return null;
  return price.rules_count || price.min_quantity ? null : price.amount;
}
