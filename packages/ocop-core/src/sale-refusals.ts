import { allocateStock, type StockedLine } from './allocate-stock.js';
import type { RefusalReason } from './eligibility.js';
import { isSaleQuantity } from './sale-quantity.js';
import type { SaleStopKind } from './sale-stop.js';

/** Why a line may not be sold now: by the register, by a stop, by the catalogue, by its quantity, by the stock. */
export type SaleRefusalReason =
  | RefusalReason
  | SaleStopKind
  | 'deleted'
  | 'not_published'
  | 'not_in_channel'
  | 'no_price'
  | 'invalid_quantity'
  | 'insufficient_stock';

/** A line of a basket with everything that decides whether it may be sold now. */
export interface SaleLine extends StockedLine {
  /** What the register or a stop says against the product; null when it may be sold. */
  certificate: RefusalReason | SaleStopKind | null;
  /** Product or variant is gone. */
  deleted: boolean;
  published: boolean;
  /** The product is in the basket's sales channel, and that is open. */
  inChannel: boolean;
  /** There is a price in the basket's currency. */
  priced: boolean;
}

export interface LineRefusal {
  reason: SaleRefusalReason;
  /** With `insufficient_stock`: how many pieces the line may have; null otherwise. */
  available: number | null;
}

/**
 * "May be sold now", for every line of a basket together: null, or the one reason that counts most.
 * What a decision ended comes first, then what is gone, then what the shop took off sale; stock is
 * shared out among the lines that nothing else speaks against, in their order.
 * @param free pieces that nobody holds yet, by inventory item; an item stocked nowhere is absent
 */
export function saleRefusals(
  lines: readonly SaleLine[],
  free: ReadonlyMap<string, number>,
): (LineRefusal | null)[] {
  const reasons = lines.map(reasonBesideStock);
  const allowed = allocateStock(
    lines.filter((_, index) => reasons[index] === null),
    free,
  );
  return reasons.map((reason) => {
    if (reason !== null) return { reason, available: null };
    const available = allowed.shift() ?? null;
    return available === null ? null : { reason: 'insufficient_stock', available };
  });
}

function reasonBesideStock(line: SaleLine): SaleRefusalReason | null {
  if (line.certificate && line.certificate !== 'no_certificate') return line.certificate;
  if (line.deleted) return 'deleted';
  if (line.certificate) return line.certificate;
  if (!line.published) return 'not_published';
  if (!line.inChannel) return 'not_in_channel';
  if (!line.priced) return 'no_price';
  return isSaleQuantity(line.quantity) ? null : 'invalid_quantity';
}
