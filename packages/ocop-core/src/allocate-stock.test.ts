import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocateStock, type StockedLine } from './allocate-stock.js';

function line(quantity: number, over: Partial<StockedLine> = {}): StockedLine {
  return {
    quantity,
    tracking: 'stocked',
    needs: [{ inventoryItemId: 'tea', required: 1 }],
    ...over,
  };
}

const box = (quantity: number) =>
  line(quantity, { needs: [{ inventoryItemId: 'tea', required: 3 }] });
const THREE = new Map([['tea', 3]]);

describe('allocateStock', () => {
  it.each<[string, StockedLine[], [string, number][], (number | null)[]]>([
    ['enough', [line(3)], [['tea', 3]], [null]],
    ['too many', [line(4)], [['tea', 3]], [3]],
    ['none left', [line(1)], [['tea', 0]], [0]],
    ['more held than there is', [line(1)], [['tea', -2]], [0]],
    ['the same pack twice', [line(2), line(2)], [['tea', 3]], [null, 1]],
    ['two packs of one item', [line(1), box(1)], [['tea', 3]], [null, 0]],
    ['a box first', [box(1), line(1)], [['tea', 3]], [null, 0]],
    ['a line cut to what there is leaves nothing', [line(5), line(1)], [['tea', 3]], [3, 0]],
    ['an item that is stocked nowhere', [line(1)], [], [0]],
    ['a variant without an inventory item', [line(1, { needs: [] })], [['tea', 3]], [0]],
    [
      'a set of two items has as many as the rarer',
      [
        line(5, {
          needs: [
            { inventoryItemId: 'tea', required: 2 },
            { inventoryItemId: 'cup', required: 1 },
          ],
        }),
      ],
      [
        ['tea', 8],
        ['cup', 9],
      ],
      [4],
    ],
    ['nobody counts it', [line(999, { tracking: 'untracked', needs: [] })], [], [null]],
    ['sold on backorder', [line(999, { tracking: 'backorder' })], [['tea', 0]], [null]],
    [
      'backorder takes what is there before a line that waits for nothing',
      [line(2), line(2, { tracking: 'backorder' })],
      [['tea', 3]],
      [1, null],
    ],
    ['backorder of what is stocked nowhere', [line(1, { tracking: 'backorder' })], [], [0]],
    [
      'tenths of a kilogram',
      [line(3, { needs: [{ inventoryItemId: 'tea', required: 0.1 }] })],
      [['tea', 0.3]],
      [null],
    ],
  ])('%s', (_, lines, free, expected) => {
    expect(allocateStock(lines, new Map(free))).toEqual(expected);
  });

  it('leaves what it was given as it was', () => {
    allocateStock([line(2)], THREE);
    expect([...THREE]).toEqual([['tea', 3]]);
  });

  it('cuts any basket to one that fits, and refuses none that fits', () => {
    fc.assert(
      fc.property(baskets, ({ lines, free }) => {
        const allowed = allocateStock(lines, free);
        const granted = lines.map((given, index) => allowed[index] ?? given.quantity);
        expect(granted.every((pieces, index) => pieces <= (lines[index]?.quantity ?? 0))).toBe(
          true,
        );
        const taken = takenBy(lines, granted);
        for (const [item, pieces] of taken) {
          expect(pieces).toBeLessThanOrEqual(Math.max(0, free.get(item) ?? 0));
        }
        const fits = [...takenBy(lines, quantitiesOf(lines))].every(
          ([item, pieces]) => pieces <= (free.get(item) ?? 0),
        );
        expect(allowed.every((pieces) => pieces === null)).toBe(fits);
        const cut = lines
          .map((given, index) => ({ ...given, quantity: granted[index] ?? 0 }))
          .filter(({ quantity }) => quantity > 0);
        expect(allocateStock(cut, free).every((pieces) => pieces === null)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

function quantitiesOf(lines: readonly StockedLine[]): number[] {
  return lines.map(({ quantity }) => quantity);
}

function takenBy(lines: readonly StockedLine[], granted: readonly number[]): Map<string, number> {
  const taken = new Map<string, number>();
  lines.forEach(({ needs }, index) => {
    for (const { inventoryItemId, required } of needs) {
      const pieces = required * (granted[index] ?? 0);
      taken.set(inventoryItemId, (taken.get(inventoryItemId) ?? 0) + pieces);
    }
  });
  return taken;
}

const ITEMS = ['a', 'b', 'c'];
const baskets = fc.record({
  lines: fc.array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 6 }),
      tracking: fc.constant<'stocked'>('stocked'),
      needs: fc.uniqueArray(
        fc.record({
          inventoryItemId: fc.constantFrom(...ITEMS),
          required: fc.integer({ min: 1, max: 3 }),
        }),
        { minLength: 1, maxLength: 3, selector: ({ inventoryItemId }) => inventoryItemId },
      ),
    }),
    { maxLength: 6 },
  ),
  free: fc
    .tuple(...ITEMS.map(() => fc.integer({ min: -2, max: 20 })))
    .map((pieces) => new Map(ITEMS.map((item, index) => [item, pieces[index] ?? 0]))),
});
