import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from '@medusajs/medusa/core-flows';
import { BUYERS_OPTION, countryZone } from 'medusa-plugin-ocop/workflows';
import { firstOf } from './first-of';

const SET_NAME = 'Giao hàng toàn quốc';
/** Medusa's own: whoever packs it brings it away. */
const PROVIDER = 'manual_manual';
/** VND a parcel, tax included. */
const OPTIONS = [
  { name: 'Giao tiêu chuẩn', code: 'standard', amount: 30_000 },
  { name: 'Giao nhanh', code: 'express', amount: 45_000 },
] as const;

/** The channel is linked anew on every run: a run that broke off may have left it out. */
export async function setUpStockLocation(
  container: MedusaContainer,
  salesChannelId: string,
): Promise<string> {
  const [found] = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({}, { take: 1, order: { created_at: 'ASC' } });
  const id = found ? found.id : await createLocation(container);
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id, add: [salesChannelId] },
  });
  return id;
}

async function createLocation(container: MedusaContainer): Promise<string> {
  const { result } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: 'Kho chung', address: { address_1: '', country_code: 'vn' } }] },
  });
  return firstOf(result, 'stock location').id;
}

/** Answers the ids of the shipping options, the cheapest first. */
export async function setUpShipping(
  container: MedusaContainer,
  stockLocationId: string,
): Promise<string[]> {
  const profileId = await setUpShippingProfile(container);
  const serviceZoneId = await countryZone(container, {
    name: SET_NAME,
    zone: 'Việt Nam',
    stock_location_id: stockLocationId,
    fulfillment_provider_id: PROVIDER,
  });
  const known = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ name: OPTIONS.map(({ name }) => name) });
  const ids = new Map(known.map(({ name, id }) => [name, id]));
  const missing = OPTIONS.filter(({ name }) => !ids.has(name));
  if (missing.length > 0) {
    const { result } = await createShippingOptionsWorkflow(container).run({
      input: missing.map(({ name, code, amount }) => ({
        name,
        price_type: 'flat' as const,
        provider_id: PROVIDER,
        service_zone_id: serviceZoneId,
        shipping_profile_id: profileId,
        type: { label: name, description: name, code },
        prices: [{ currency_code: 'vnd', amount }],
        rules: [...BUYERS_OPTION],
      })),
    });
    for (const { name, id } of result) ids.set(name, id);
  }
  return OPTIONS.flatMap(({ name }) => ids.get(name) ?? []);
}

async function setUpShippingProfile(container: MedusaContainer): Promise<string> {
  const [found] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({}, { take: 1, order: { created_at: 'ASC' } });
  if (found) return found.id;
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: 'Hàng thường', type: 'default' }] },
  });
  return firstOf(result, 'shipping profile').id;
}
