import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';

/** How a shop sends from one of its places to every address in Vietnam. */
export interface CountryZone {
  /** The fulfilment set, by which it is found again. */
  name: string;
  /** Its only zone: Medusa wants a name that no other has. */
  zone: string;
  stock_location_id: string;
  fulfillment_provider_id: string;
}

/**
 * Answers the service zone, made where there is none. Links are made anew each time: a run that broke off may have
 * left them out.
 */
export async function countryZone(
  container: MedusaContainer,
  { name, zone, stock_location_id, fulfillment_provider_id }: CountryZone,
): Promise<string> {
  const fulfillment = container.resolve(Modules.FULFILLMENT);
  const [found] = await fulfillment.listFulfillmentSets({ name }, { relations: ['service_zones'] });
  const set =
    found ??
    (await fulfillment.createFulfillmentSets({
      name,
      type: 'shipping',
      service_zones: [
        { name: zone, geo_zones: [{ country_code: 'vn', type: 'country' as const }] },
      ],
    }));
  const at = { [Modules.STOCK_LOCATION]: { stock_location_id } };
  await container.resolve(ContainerRegistrationKeys.LINK).create([
    { ...at, [Modules.FULFILLMENT]: { fulfillment_provider_id } },
    { ...at, [Modules.FULFILLMENT]: { fulfillment_set_id: set.id } },
  ]);
  const [made] = set.service_zones;
  if (!made) throw new Error(`the fulfilment set ${set.id} has no zone`);
  return made.id;
}

/** Rules of a shipping option that buyers may choose. */
export const BUYERS_OPTION = [
  { attribute: 'enabled_in_store', value: 'true', operator: 'eq' },
  { attribute: 'is_return', value: 'false', operator: 'eq' },
] as const;
