import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import {
  addShippingMethodToCartWorkflow,
  listShippingOptionsForCartWithPricingWorkflow,
  listShippingOptionsForCartWorkflow,
} from '@medusajs/medusa/core-flows';
import type { PickUpPlace } from 'ocop-core';
import { type SellerWay, sellerOptions } from './delivery-options';
import { hasPrices, type Sending } from './sending';

/** How a parcel goes: fetched at a place, or sent as its seller, else the shop, says. */
export interface ParcelWay {
  sending: Sending | undefined;
  /** Where it is fetched; null: it is sent. */
  place: PickUpPlace | null;
}

/** A way that was chosen for a cart. */
export interface ChosenMethod {
  id: string;
  shipping_option_id?: string | null | undefined;
  data?: Record<string, unknown> | null | undefined;
}

/** Which way of sellers a parcel goes; null: as the shop sends. */
function sellerWay({ sending, place }: ParcelWay): SellerWay | null {
  if (place) return 'pick_up';
  return hasPrices(sending) ? 'send' : null;
}

/** Whether a cart goes the way that it has to. */
export async function goesThatWay(
  container: MedusaContainer,
  methods: readonly ChosenMethod[],
  way: ParcelWay,
): Promise<boolean> {
  const [method, ...others] = methods;
  if (!method || others.length > 0) return false;
  const wanted = sellerWay(way);
  const ours = wanted || way.sending ? await sellerOptions(container) : {};
  const of = method.shipping_option_id ?? '';
  const place = placeOfMethod(method);
  if (way.place) return of === ours.pick_up && samePlace(place, way.place);
  if (place) return false;
  return wanted ? of === ours[wanted] : of !== ours.pick_up && of !== ours.send;
}

const placeSchema = z.object({
  place: z.object({
    address: z.string(),
    commune: z.string(),
    province_code: z.string(),
    hours: z.string(),
    name: z.string().nullish(),
    point_id: z.string().nullish(),
  }),
});

/** Where a parcel is fetched, as it was said when that was chosen; null where it is sent. */
export function placeOfMethod({ data }: Pick<ChosenMethod, 'data'>): PickUpPlace | null {
  const read = placeSchema.safeParse(data);
  return read.success ? read.data.place : null;
}

/** Whether both are that place, in the same words. */
export function samePlace(one: PickUpPlace | null, other: PickUpPlace | null): boolean {
  const parts = ({ address, commune, province_code, hours, name, point_id }: PickUpPlace) =>
    JSON.stringify([address, commune, province_code, hours, name ?? null, point_id ?? null]);
  return one !== null && other !== null && parts(one) === parts(other);
}

const offered = z.array(z.object({ id: z.string(), amount: z.coerce.number().nullish() }));

/** Lets a parcel go its way; no way at all where its seller sends nothing there, or it is not known where. */
export async function chooseWay(
  container: MedusaContainer,
  cartId: string,
  way: ParcelWay,
  chosen: readonly ChosenMethod[],
): Promise<void> {
  const wanted = sellerWay(way);
  const id = wanted
    ? await pricedOption(container, cartId, wanted)
    : await cheapestOption(container, cartId);
  if (id) {
    const data = way.place ? { place: way.place } : {};
    await addShippingMethodToCartWorkflow(container).run({
      input: { cart_id: cartId, options: [{ id, data }] },
    });
  } else if (chosen.length > 0) {
    const ids = chosen.map((method) => method.id);
    await container.resolve(Modules.CART).softDeleteShippingMethods(ids);
  }
}

/** The option of that way, where it has a price for the cart. */
async function pricedOption(
  container: MedusaContainer,
  cart_id: string,
  way: SellerWay,
): Promise<string | null> {
  const id = (await sellerOptions(container))[way];
  if (!id) return null;
  const { result } = await listShippingOptionsForCartWithPricingWorkflow(container).run({
    input: { cart_id, options: [{ id }], is_return: false },
  });
  const [option] = offered.parse(result);
  return option && typeof option.amount === 'number' ? id : null;
}

/** The cheapest of what the shop itself offers, as pages name it; none where it has none. */
async function cheapestOption(container: MedusaContainer, cart_id: string): Promise<string | null> {
  const { result } = await listShippingOptionsForCartWorkflow(container).run({
    input: { cart_id, is_return: false },
  });
  const ours: readonly string[] = Object.values(await sellerOptions(container));
  const [cheapest] = offered
    .parse(result)
    .filter(({ id }) => !ours.includes(id))
    .sort((one, other) => (one.amount ?? Infinity) - (other.amount ?? Infinity));
  return cheapest?.id ?? null;
}
