import { type CodeTerms, codesOfParcels, isHadOnce, type ParcelLines } from 'ocop-core';
import type { Basket, BasketLine } from './basket-lines';

/** The codes that go with each parcel of a basket, by its place. What the shop gives by itself is in none. */
export function codesOfBasket(
  { promotions }: Basket,
  parcels: readonly ParcelLines<BasketLine>[],
): string[][] {
  const codes = promotions.flatMap((promotion) => {
    const { code, is_automatic } = promotion;
    if (!code || is_automatic) return [];
    return [{ code, once: isHadOnce(termsOf(promotion)), taken: parcels.map(takenBy(code)) }];
  });
  return codesOfParcels(codes, parcels.length);
}

function termsOf({
  limit,
  campaign,
  application_method: method,
}: Basket['promotions'][number]): CodeTerms {
  return {
    limit: limit ?? null,
    has_budget: Boolean(campaign?.budget),
    type: method?.type ?? null,
    allocation: method?.allocation ?? null,
  };
}

function takenBy(code: string) {
  return ({ lines }: ParcelLines<BasketLine>): number =>
    lines
      .flatMap(({ adjustments }) => adjustments)
      .filter((adjustment) => adjustment.code === code)
      .reduce((sum, { amount }) => sum + amount, 0);
}
