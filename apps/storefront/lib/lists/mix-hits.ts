import type { Hit } from '../backend/search';

type Placed = Pick<Hit, 'region_code' | 'province_code' | 'group_code' | 'producer_id'>;

/** What a shelf should not repeat, the weightiest first. */
const KINDS = ['region_code', 'province_code', 'group_code', 'producer_id'] as const;

/**
 * Some of the candidates, so that a shelf is of the whole country: next is always the one whose region was taken the
 * least, among those the province, the product group, the producer; where all are alike, the first. Same candidates, same
 * shelf.
 */
export function mixHits<H extends Placed>(candidates: readonly H[], most: number): H[] {
  const left = [...candidates];
  const mixed: H[] = [];
  const taken = (hit: H) =>
    KINDS.map((kind) => mixed.filter((other) => other[kind] === hit[kind]).length);
  while (mixed.length < most && left.length > 0) {
    const best = left.reduce((best, hit) => (isLess(taken(hit), taken(best)) ? hit : best));
    mixed.push(best);
    left.splice(left.indexOf(best), 1);
  }
  return mixed;
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  for (const [index, count] of one.entries()) {
    const against = other[index] ?? 0;
    if (count !== against) return count < against;
  }
  return false;
}
