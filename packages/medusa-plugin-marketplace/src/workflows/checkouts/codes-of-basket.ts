import { codesOfParcels, type ParcelLines } from 'ocop-core';
import type { Basket, BasketLine } from './basket-lines';

/** The codes that go with each parcel of a basket, by its place. What the shop gives by itself is in none. */
export function codesOfBasket(
  { promotions }: Basket,
  parcels: readonly ParcelLines<BasketLine>[],
): string[][] {
  const codes = promotions.flatMap((promotion) => {
    const { code, is_automatic } = promotion;
    if (!code || is_automatic) return [];
    return [{ code, once: isHadOnce(promotion), taken: parcels.map(takenBy(code)) }];
  });
  return codesOfParcels(codes, parcels.length);
}

/** Counted, or one sum that is shared out over the whole basket: for each parcel it would be had again. */
function isHadOnce({
  limit,
  campaign,
  application_method: method,
}: Basket['promotions'][number]): boolean {
  const oneSum = method?.type === 'fixed' && method.allocation !== 'each';
  return typeof limit === 'number' || Boolean(campaign?.budget) || oneSum;
}

function takenBy(code: string) {
  return ({ lines }: ParcelLines<BasketLine>): number =>
    lines
      .flatMap(({ adjustments }) => adjustments)
      .filter((adjustment) => adjustment.code === code)
      .reduce((sum, { amount }) => sum + amount, 0);
}
