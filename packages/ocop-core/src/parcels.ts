/** A line of a basket, and whose goods it is: null for the operator's own. */
export interface OwnedLine {
  id: string;
  sellerId: string | null;
}

/** What one seller sends of a basket. */
export interface ParcelLines<Line extends OwnedLine> {
  sellerId: string | null;
  lines: Line[];
}

/** One parcel for each seller of a basket, in the order in which their goods came into it. */
export function parcelsOf<Line extends OwnedLine>(lines: readonly Line[]): ParcelLines<Line>[] {
  const parcels = new Map<string | null, ParcelLines<Line>>();
  for (const line of lines) {
    const parcel = parcels.get(line.sellerId) ?? { sellerId: line.sellerId, lines: [] };
    parcel.lines.push(line);
    parcels.set(line.sellerId, parcel);
  }
  return [...parcels.values()];
}

/** What decides whether a code can be had by more than one parcel. */
export interface CodeTerms {
  /** So often it can be used; null: without end. */
  limit: number | null;
  /** Its uses or what it takes off are counted in a budget. */
  has_budget: boolean;
  type: 'fixed' | 'percentage' | null;
  /** `across`: one sum, shared out over the goods. */
  allocation: 'each' | 'across' | 'once' | null;
}

/** Whether a code is counted, or is one sum for the whole basket: for each parcel it would be had again. */
export function isHadOnce({ limit, has_budget, type, allocation }: CodeTerms): boolean {
  return limit !== null || has_budget || (type === 'fixed' && allocation !== 'each');
}

/** A code of a basket, and what it takes off each of its parcels. */
export interface SharedCode {
  code: string;
  /** See `isHadOnce`. */
  once: boolean;
  /** By the parcel's place; whole đồng. */
  taken: readonly number[];
}

/**
 * Which codes go with which parcel, by its place. A code that can be had once belongs to the parcel of which it
 * takes most (the first of equal ones), so that a basket of five parcels uses it up once; any other to all.
 */
export function codesOfParcels(codes: readonly SharedCode[], parcels: number): string[][] {
  const places = Array.from({ length: parcels }, (_, place) => place);
  return places.map((place) =>
    codes.flatMap(({ code, once, taken }) => (!once || place === most(taken) ? [code] : [])),
  );
}

function most(taken: readonly number[]): number {
  return Math.max(0, taken.indexOf(Math.max(...taken)));
}

/** What is left of a basket: its lines less what was ordered of them. A line that grew meanwhile keeps the rest. */
export function leftOfBasket(
  basket: readonly { id: string; quantity: number }[],
  ordered: ReadonlyMap<string, number>,
): { id: string; quantity: number }[] {
  return basket.flatMap(({ id, quantity }) => {
    const left = quantity - (ordered.get(id) ?? 0);
    return left > 0 ? [{ id, quantity: left }] : [];
  });
}
