import { expect, it } from 'vitest';
import { differences, readShown, type ShownBasket } from './shown-basket';

const SHOWN: ShownBasket = {
  lines: [
    { id: 'a', title: 'Chè Tân Cương, 100 g', quantity: 2, price: 50_000 },
    { id: 'b', title: 'Mật ong', quantity: 1, price: 90_000 },
  ],
  discount: 19_000,
  shipping: 30_000,
  total: 201_000,
};
const now = (parts: Partial<ShownBasket>) => ({ ...SHOWN, ...parts });
const [first, second] = SHOWN.lines;
if (!first || !second) throw new Error('two lines are shown');

it('finds nothing where nothing changed, whatever the order of the lines', () => {
  expect(differences(SHOWN, now({ lines: [second, first] }))).toEqual([]);
});

it.each([
  [
    'a price',
    now({ lines: [{ ...first, price: 55_000 }, second], total: 211_000 }),
    [
      { kind: 'price', title: first.title, before: 50_000, after: 55_000 },
      { kind: 'total', before: 201_000, after: 211_000 },
    ],
  ],
  [
    'goods that another tab added, for nothing',
    now({ lines: [first, second, { id: 'c', title: 'Muối', quantity: 3, price: 0 }] }),
    [{ kind: 'added', title: 'Muối', quantity: 3 }],
  ],
  [
    'other goods of the same price',
    now({ lines: [first, { ...second, id: 'd', title: 'Nước mắm' }] }),
    [
      { kind: 'added', title: 'Nước mắm', quantity: 1 },
      { kind: 'gone', title: 'Mật ong', quantity: 1 },
    ],
  ],
  [
    'a quantity and a code that is used up',
    now({ lines: [{ ...first, quantity: 1 }, second], discount: 0, total: 170_000 }),
    [
      { kind: 'quantity', title: first.title, before: 2, after: 1 },
      { kind: 'discount', before: 19_000, after: 0 },
      { kind: 'total', before: 201_000, after: 170_000 },
    ],
  ],
  [
    'the delivery',
    now({ shipping: 45_000, total: 216_000 }),
    [
      { kind: 'shipping', before: 30_000, after: 45_000 },
      { kind: 'total', before: 201_000, after: 216_000 },
    ],
  ],
])('names %s', (_case, changed, found) => {
  expect(differences(SHOWN, changed)).toEqual(found);
});

it('reads what a form of ours carries, and nothing else', () => {
  expect(readShown(JSON.stringify(SHOWN))).toEqual(SHOWN);
  const { total: _total, ...incomplete } = SHOWN;
  for (const text of ['', '{', 'null', JSON.stringify(incomplete), '9'.repeat(60_000)]) {
    expect(readShown(text)).toBeNull();
  }
});
