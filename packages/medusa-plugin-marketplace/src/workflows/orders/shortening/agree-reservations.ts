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
  for (const { inventory_item_id, location_id, per_piece } of reserved) {
    const quantity = Math.round(per_piece * left);
    // As Medusa's own steps do: two who count the pieces of one good at once would both count from the same.
    await container
      .resolve(Modules.LOCKING)
      .execute([inventory_item_id], () =>
        reserve(container, { line_item_id: line_id, inventory_item_id, location_id, quantity }),
      );
  }
}

interface Wanted {
  line_item_id: string;
  inventory_item_id: string;
  location_id: string;
  quantity: number;
}

async function reserve(container: MedusaContainer, wanted: Wanted): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY);
  const found = await reservationsOf(container, wanted.line_item_id);
  const own = found.filter((one) => one.inventory_item_id === wanted.inventory_item_id);
  const sum = own.reduce((total, { quantity }) => total + Number(quantity), 0);
  if (sum === wanted.quantity) return;
  if (own.length > 0) await inventory.deleteReservationItems(own.map(({ id }) => id));
  if (wanted.quantity > 0) {
    await inventory.createReservationItems({ ...wanted, allow_backorder: true });
  }
}

function reservationsOf(container: MedusaContainer, lineId: string) {
  return container.resolve(Modules.INVENTORY).listReservationItems({ line_item_id: lineId });
}
