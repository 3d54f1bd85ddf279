import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { readsOf, rows } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { CheckoutBody, ParcelWish } from 'ocop-contract';
import { type OwnedLine, offeredPlace, type ParcelLines } from 'ocop-core';
import type { ParcelWay } from '../delivery/choose-way';
import { sellerOptions } from '../delivery/delivery-options';
import { hasPrices, readSendings } from '../delivery/sending';
import type { Destination } from './parcel-delivery';

interface Asked {
  wanted: CheckoutBody & { province: string | null };
  parcels: readonly ParcelLines<OwnedLine>[];
}

/** Where one parcel goes and how. */
export interface ParcelWishes {
  to: Destination | undefined;
  province: string | null;
  way: ParcelWay;
}

/**
 * What a buyer wants of each parcel: as said now, else as its cart says. Who may fetch it nowhere (any more) is
 * sent it. And whether any of them costs what its province costs.
 */
export async function parcelWishes(container: MedusaContainer, { wanted, parcels }: Asked) {
  const { delivery, province } = wanted;
  const sendings = await readSendings(
    container,
    parcels.map(({ sellerId }) => sellerId),
  );
  const wishesOf = async (
    { sellerId }: ParcelLines<OwnedLine>,
    cartId: string | null,
  ): Promise<ParcelWishes> => {
    const wish = wanted.parcels?.find(({ seller_id }) => seller_id === sellerId);
    const sending = sendings.get(sellerId ?? '');
    const at = wish?.way ? wishedPoint(wish) : await fetchedAt(container, cartId);
    const offers = sending && at !== undefined;
    const place = offers ? offeredPlace(sending.delivery.pick_up, sending.points, at) : null;
    return {
      to: delivery && { delivery, place, wish },
      province,
      way: { sending, place },
    };
  };
  const isPriced = [...sendings.values()].some(hasPrices);
  return { wishesOf, isPriced };
}

/** As `fetchedAt` says it. */
function wishedPoint({ way, point_id }: ParcelWish): string | null | undefined {
  return way === 'pick_up' ? (point_id ?? null) : undefined;
}

/** Where a cart is to be fetched so far: at a point of sale, at its seller's own place (null), nowhere (undefined). */
async function fetchedAt(
  container: MedusaContainer,
  cartId: string | null,
): Promise<string | null | undefined> {
  const { pick_up } = await sellerOptions(container);
  if (!cartId || !pick_up) return undefined;
  const sql = readsOf(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
  const [found] = await rows<{ point_id: string | null }>(
    sql,
    `select data->'place'->>'point_id' as point_id from cart_shipping_method
      where cart_id = ? and shipping_option_id = ? and deleted_at is null`,
    [cartId, pick_up],
  );
  return found?.point_id;
}
