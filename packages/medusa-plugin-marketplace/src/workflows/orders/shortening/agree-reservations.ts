import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import type { ActDetail, ShortenedLineRow } from '../../../modules/seller-order';

type Reserved = NonNullable<ActDetail['reserved']>;

/** What is reserved for each piece of a line, as it stands before the line is shortened. */
export async function reservedPerPiece(
  container: MedusaContainer,
  lineId: string,
  pieces: number,
): Promise<Reserved> {
  const found = await reservationsOf(container, lineId);
  return found.map(({ inventory_item_id, location_id, quantity }) => ({
    inventory_item_id,
    location_id,
    per_piece: Number(quantity) / pieces,
  }));
}

/**
 * What is reserved is what is left. Medusa frees a line's reservation and makes it anew; where a process ended
 * between the two, there is none, and it is made here.
 */
export async function agreeReservations(
  container: MedusaContainer,
  { line_id, left }: ShortenedLineRow,
  reserved: Reserved,
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY);
  const found = await reservationsOf(container, line_id);
  for (const { inventory_item_id, location_id, per_piece } of reserved) {
    const own = found.filter((one) => one.inventory_item_id === inventory_item_id);
    const wanted = Math.round(per_piece * left);
    const sum = own.reduce((total, { quantity }) => total + Number(quantity), 0);
    if (sum === wanted) continue;
    if (own.length > 0) await inventory.deleteReservationItems(own.map(({ id }) => id));
    if (wanted === 0) continue;
    await inventory.createReservationItems({
      line_item_id: line_id,
      inventory_item_id,
      location_id,
      quantity: wanted,
      allow_backorder: true,
    });
  }
}

function reservationsOf(container: MedusaContainer, lineId: string) {
  return container.resolve(Modules.INVENTORY).listReservationItems({ line_item_id: lineId });
}
