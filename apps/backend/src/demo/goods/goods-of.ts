import { CRAFTS_AND_PLANTS } from './crafts-and-plants';
import type { Goods } from './goods';
import { GRAIN_AND_NOODLES } from './grain-and-noodles';
import { HERBS } from './herbs';
import { MEAT_AND_FISH } from './meat-and-fish';
import { PRODUCE } from './produce';
import { SAUCES_AND_OILS } from './sauces-and-oils';
import { SERVICES } from './services';
import { SWEETS_AND_DRINKS } from './sweets-and-drinks';
import { TEA_AND_COFFEE } from './tea-and-coffee';

const ALL_GOODS: readonly Goods[] = [
  ...TEA_AND_COFFEE,
  ...SAUCES_AND_OILS,
  ...GRAIN_AND_NOODLES,
  ...MEAT_AND_FISH,
  ...PRODUCE,
  ...SWEETS_AND_DRINKS,
  ...HERBS,
  ...CRAFTS_AND_PLANTS,
  ...SERVICES,
];

/** Throws when the demo holds a kind of goods that nobody wrote a page for. */
export function goodsOf(kindId: string, name: string): Goods {
  const text = name.toLowerCase();
  const goods = ALL_GOODS.find(
    (entry) => entry.kinds.includes(kindId) && (!entry.when || entry.when.test(text)),
  );
  if (!goods) throw new Error(`No goods are described for ${kindId} (${name})`);
  return goods;
}
