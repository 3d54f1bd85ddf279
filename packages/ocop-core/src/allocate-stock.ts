/** What one piece of a line takes from the stock. */
export interface StockNeed {
  inventoryItemId: string;
  /** Pieces of the inventory item in one piece of the line. */
  required: number;
}

export interface StockedLine {
  /** A whole number of pieces, 1 or more. */
  quantity: number;
  /** `untracked` takes nothing; `backorder` may take what is not there; `stocked` may not. */
  tracking: 'untracked' | 'backorder' | 'stocked';
  needs: readonly StockNeed[];
}

/**
 * How many pieces each line may have of what is free, or null where it may have what it asks for.
 * Lines share their inventory items: what a line takes is gone for the lines after it, and what is
 * sold on backorder is gone for all. A line that asks for too much counts with what it may have, so
 * lines cut to these numbers fit together. An item that is stocked nowhere (absent from `free`) is
 * sold to nobody, since nothing can be reserved of it.
 */
export function allocateStock(
  lines: readonly StockedLine[],
  free: ReadonlyMap<string, number>,
): (number | null)[] {
  const left = new Map(free);
  const take = ({ needs }: StockedLine, quantity: number) => {
    for (const { inventoryItemId, required } of needs) {
      left.set(inventoryItemId, (left.get(inventoryItemId) ?? 0) - required * quantity);
    }
  };
  for (const line of lines) {
    if (line.tracking === 'backorder' && isReservable(line, free)) take(line, line.quantity);
  }
  return lines.map((line) => {
    if (line.tracking === 'untracked') return null;
    if (!isReservable(line, free)) return 0;
    if (line.tracking === 'backorder') return null;
    const available = piecesIn(line, left);
    take(line, Math.min(line.quantity, available));
    return available < line.quantity ? available : null;
  });
}

function isReservable({ needs }: StockedLine, free: ReadonlyMap<string, number>): boolean {
  return needs.length > 0 && needs.every(({ inventoryItemId }) => free.has(inventoryItemId));
}

function piecesIn({ needs }: StockedLine, left: ReadonlyMap<string, number>): number {
  const pieces = [...perItem(needs)].map(([item, required]) =>
    required > 0 ? wholePieces((left.get(item) ?? 0) / required) : Number.POSITIVE_INFINITY,
  );
  return Math.max(0, Math.min(...pieces));
}

/** 0.3 kg in packs of 0.1 kg are three packs, whatever floating point makes of it. */
function wholePieces(pieces: number): number {
  return Math.floor(Number(pieces.toFixed(9)));
}

function perItem(needs: readonly StockNeed[]): Map<string, number> {
  const required = new Map<string, number>();
  for (const need of needs) {
    required.set(need.inventoryItemId, (required.get(need.inventoryItemId) ?? 0) + need.required);
  }
  return required;
}
