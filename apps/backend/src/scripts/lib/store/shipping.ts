import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from '@medusajs/medusa/core-flows';
import { firstOf } from './first-of';

const SET_NAME = 'Giao hàng toàn quốc';
/** VND a parcel, tax included. */
const OPTIONS = [
  { name: 'Giao tiêu chuẩn', code: 'standard', amount: 30_000 },
  { name: 'Giao nhanh', code: 'express', amount: 45_000 },
] as const;

/** Links are made anew on every run: a run that broke off may have left them out. */
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
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: 'manual_manual' },
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
  const serviceZoneId = await setUpServiceZone(container, stockLocationId);
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
        provider_id: 'manual_manual',
        service_zone_id: serviceZoneId,
        shipping_profile_id: profileId,
        type: { label: name, description: name, code },
        prices: [{ currency_code: 'vnd', amount }],
        rules: [
          { attribute: 'enabled_in_store', value: 'true', operator: 'eq' as const },
          { attribute: 'is_return', value: 'false', operator: 'eq' as const },
        ],
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

async function setUpServiceZone(
  container: MedusaContainer,
  stockLocationId: string,
): Promise<string> {
  const fulfillment = container.resolve(Modules.FULFILLMENT);
  const [found] = await fulfillment.listFulfillmentSets(
    { name: SET_NAME },
    { relations: ['service_zones'] },
  );
  const set =
    found ??
    (await fulfillment.createFulfillmentSets({
      name: SET_NAME,
      type: 'shipping',
      service_zones: [
        { name: 'Việt Nam', geo_zones: [{ country_code: 'vn', type: 'country' as const }] },
      ],
    }));
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: stockLocationId },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  });
  return firstOf(set.service_zones, 'service zone').id;
}
