import { EXPORT_TAG, parseCalendarDate } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import { buildDemoCatalogue } from './demo-catalogue';
import { demoFairs } from './demo-fairs';
import { DEMO_TAGS } from './demo-tags';
import { MADE_UP_PRODUCTS } from './made-up-products';

describe('the tags of the demo', () => {
  it('name products that the demo sells, each once', () => {
    const { recognitions } = buildDemoCatalogue(parseCalendarDate('2026-11-23'));
    const sold = recognitions.flatMap(({ items }) =>
      items.filter(({ listing }) => listing).map((item) => item.product_name),
    );
    for (const names of Object.values(DEMO_TAGS)) {
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => !sold.includes(name))).toEqual([]);
    }
  });

  it('say of no real firm that it exports or stands at a fair, nor offer what has ended', () => {
    const madeUp = MADE_UP_PRODUCTS.filter(({ ended }) => !ended).map(({ name }) => name);
    const fairs = demoFairs(parseCalendarDate('2026-11-23'));
    const stands = fairs.flatMap(({ booths }) => booths.flat());
    for (const names of [DEMO_TAGS[EXPORT_TAG] ?? [], stands]) {
      expect(names.filter((name) => !madeUp.includes(name))).toEqual([]);
    }
  });
});
