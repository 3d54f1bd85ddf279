import type { CalendarDate } from 'ocop-core';
import type { Recognition } from '../demo/demo-decisions';
import type { CatalogueRow } from './catalogue-rows';
import { buildNationalDecisions } from './national-decisions';

/** Decisions that are not counted: what runs for the first time is compiled meanwhile. */
const WARM_UP = 6;
/** Far above the numbers of the national decisions. */
const OTHER_NUMBERS = 2000;

export interface MeasuredBatches {
  warmUp: Recognition[];
  measured: Recognition[];
}

/** So many products of the national catalogue in its own decisions, and others to warm up with. */
export function measuredBatches(
  rows: readonly CatalogueRow[],
  anchor: CalendarDate,
  size: number,
): MeasuredBatches {
  const decisions = buildNationalDecisions(rows, anchor);
  const measured: Recognition[] = [];
  let left = size;
  for (const { decision, items } of decisions) {
    if (left <= 0) break;
    measured.push({ decision, items: items.slice(0, left) });
    left -= items.length;
  }
  const largest = [...decisions].sort((a, b) => b.items.length - a.items.length);
  return { warmUp: largest.slice(0, WARM_UP).map(renamed), measured };
}

/** The same decision over products of other names. */
function renamed({ decision, items }: Recognition): Recognition {
  return {
    decision: {
      ...decision,
      number: decision.number.replace(/^\d+/, (number) => String(Number(number) + OTHER_NUMBERS)),
    },
    items: items.map((item) => ({
      ...item,
      product_name: `${item.product_name} (thử)`,
      listing: item.listing && {
        ...item.listing,
        title: `${item.listing.title} (thử)`,
        handle: `${item.listing.handle}-thu`,
        variants: item.listing.variants.map((variant) => ({ ...variant, sku: `${variant.sku}-T` })),
      },
    })),
  };
}
