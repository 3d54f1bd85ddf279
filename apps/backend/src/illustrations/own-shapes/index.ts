import { CRAFT_SHAPES } from './craft-shapes';
import { FOOD_SHAPES } from './food-shapes';
import { LIKENESS_SHAPES } from './likeness-shapes';
import { PACK_SHAPES } from './pack-shapes';
import type { Shapes } from './part';
import { PRODUCE_SHAPES } from './produce-shapes';

/** Goods that no emoji shows, in the colours of the print. */
export const OWN_SHAPES: Shapes = {
  ...PACK_SHAPES,
  ...PRODUCE_SHAPES,
  ...FOOD_SHAPES,
  ...CRAFT_SHAPES,
  ...LIKENESS_SHAPES,
};
