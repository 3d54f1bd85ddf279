import { placeholders, rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { SellerDelivery } from 'ocop-core';

type Row = Omit<SellerDelivery, 'point_ids'> & {
  seller_id: string;
  point_ids: string[] | null;
};

/** Seller → how it sends; who never said so is left out. */
export async function readDeliveries(
  sql: SqlExecutor,
  sellerIds: readonly string[],
): Promise<Map<string, SellerDelivery>> {
  if (sellerIds.length === 0) return new Map();
  const found = await rows<Row>(
    sql,
    `select seller_id, zones, free_from_vnd, pick_up, point_ids from marketplace_seller_delivery
      where seller_id in ${placeholders(sellerIds)} and deleted_at is null`,
    [...sellerIds],
  );
  return new Map(
    found.map(({ seller_id, point_ids, ...delivery }) => [
      seller_id,
      { ...delivery, point_ids: point_ids ?? [] },
    ]),
  );
}
