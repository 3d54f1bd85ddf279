import { z } from 'zod';
import type { Basket, BasketChange } from './backend/baskets';
import { basketSums } from './sums';

const MOST_CHARACTERS = 50_000;

const amountSchema = z.number().int();

const shownSchema = z.object({
  lines: z.array(
    z.object({ id: z.string(), title: z.string(), quantity: amountSchema, price: amountSchema }),
  ),
  discount: amountSchema,
  shipping: amountSchema.nullable(),
  total: amountSchema,
});

/** What a page told of a basket. The form of that page carries it, so that no other is ordered. */
export type ShownBasket = z.infer<typeof shownSchema>;

/** All parcels as one: what is ordered by one button. A line is known by its pack, since carts are drawn up anew. */
export function shownParcels(parcels: readonly { cart: Basket }[]): ShownBasket {
  const carts = parcels.map(({ cart }) => cart);
  const lines = carts.flatMap(linesOf);
  const sums = carts.map(basketSums);
  const known = sums.every(({ shipping }) => shipping !== null);
  return {
    lines: lines.map((line, place) => ({ ...line, id: nameOf(lines, place) })),
    discount: sumOf(sums, ({ discount }) => discount),
    shipping: known ? sumOf(sums, ({ shipping }) => shipping ?? 0) : null,
    total: sumOf(sums, ({ total }) => total),
  };
}

function linesOf({ items }: Basket): ShownBasket['lines'] {
  return items.map(({ id, variant_id, product_title, variant_title, quantity, unit_price }) => ({
    id: variant_id ?? id,
    title: titleOf(product_title, variant_title),
    quantity,
    price: unit_price,
  }));
}

function titleOf(...names: readonly (string | null)[]): string {
  return names.filter(Boolean).join(', ');
}

/** The same pack may stand in two lines: the second of them is another. */
function nameOf(lines: ShownBasket['lines'], place: number): string {
  const id = lines[place]?.id ?? '';
  const before = lines.slice(0, place).filter((line) => line.id === id).length;
  return before === 0 ? id : `${id}:${before}`;
}

function sumOf<Item>(items: readonly Item[], amount: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + amount(item), 0);
}

/** Reads what a form carries; null where it carries nothing that a page of ours would have told. */
export function readShown(text: string): ShownBasket | null {
  if (text.length > MOST_CHARACTERS) return null;
  try {
    return shownSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** One thing that is no longer as it was shown. Amounts are whole đồng. */
export type Difference =
  | { kind: 'price' | 'quantity'; title: string; before: number; after: number }
  | { kind: 'added' | 'gone'; title: string; quantity: number }
  | { kind: 'discount' | 'shipping' | 'total'; before: number; after: number };

/** What has changed between what was shown and what is, the total last; empty: nothing. */
export function differences(shown: ShownBasket, now: ShownBasket): Difference[] {
  const found: Difference[] = [];
  const left = new Map(shown.lines.map((line) => [line.id, line]));
  for (const line of now.lines) {
    const { title } = line;
    const before = left.get(line.id);
    left.delete(line.id);
    if (!before) {
      found.push({ kind: 'added', title, quantity: line.quantity });
      continue;
    }
    for (const kind of ['price', 'quantity'] as const) {
      if (before[kind] !== line[kind]) {
        found.push({ kind, title, before: before[kind], after: line[kind] });
      }
    }
  }
  for (const { title, quantity } of left.values()) found.push({ kind: 'gone', title, quantity });
  for (const kind of ['discount', 'shipping'] as const) {
    const [before, after] = [shown[kind] ?? 0, now[kind] ?? 0];
    if (before !== after) found.push({ kind, before, after });
  }
  if (shown.total !== now.total) {
    found.push({ kind: 'total', before: shown.total, after: now.total });
  }
  return found;
}

/** What the backend has brought to today's prices, in the same words. */
export function refreshedDifferences(
  basket: Basket,
  changes: readonly BasketChange[],
): Difference[] {
  const titles = new Map(
    basket.items.map(({ id, product_title, variant_title }) => [
      id,
      titleOf(product_title, variant_title),
    ]),
  );
  return changes.flatMap(({ kind, line_item_id, before: was, after: is }): Difference[] => {
    const [before, after] = [was ?? 0, is ?? 0];
    const title = titles.get(line_item_id ?? '');
    if (kind === 'price' && title) return [{ kind, title, before, after }];
    if (kind === 'promotion') return [{ kind: 'discount', before, after }];
    return kind === 'shipping' && was != null ? [{ kind, before, after }] : [];
  });
}
