import type { StarLevel } from 'ocop-core';
import { hashText, type Random, seededRandom } from '../illustrations/random';
import type { Goods, Pack } from './goods/goods';

interface PricedPack {
  title: string;
  sku: string;
  /** VND, tax included. */
  price_vnd: number;
  stock: number;
  grams: number;
}

/** Where in the price range of its kind a product lies: more stars, more often the upper part. */
const FLOOR: Record<StarLevel, number> = { 3: 0.05, 4: 0.35, 5: 0.65 };
const SPREAD = 0.3;

/** Whole thousands; from 200.000 ₫ whole five thousands, as price tags are written. */
function roundPrice(price: number): number {
  const step = price >= 200_000 ? 5_000 : 1_000;
  return Math.round(price / step) * step;
}

function packsShown(packs: readonly Pack[], random: Random): readonly Pack[] {
  const share = random();
  const count = share < 0.35 ? 1 : share < 0.75 ? 2 : packs.length;
  return packs.slice(0, count);
}

/** Illustrative pack sizes, prices and stock; the same product always gets the same ones. */
export function pricePacks(
  { id, name, star }: { id: string; name: string; star: StarLevel },
  goods: Goods,
): PricedPack[] {
  const random = seededRandom(hashText(`packs/${id}`));
  const position = goods.grade?.(name) ?? FLOOR[star] + SPREAD * random();
  return packsShown(goods.packs, random).map(({ title, grams, price: [low, high] }, index) => ({
    title,
    sku: `DEMO-${id.toUpperCase()}-${index + 1}`,
    price_vnd: roundPrice(low + (high - low) * position),
    stock: 5 + Math.floor(random() * 196),
    grams,
  }));
}
