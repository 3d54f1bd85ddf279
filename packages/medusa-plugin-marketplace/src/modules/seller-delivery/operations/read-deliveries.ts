import { placeholders, rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { SellerDelivery } from 'ocop-core';

type Row = SellerDelivery & { seller_id: string };

/** Seller → how it sends; who never said so is left out. */
export async function readDeliveries(
  sql: SqlExecutor,
  sellerIds: readonly string[],
): Promise<Map<string, SellerDelivery>> {
  if (sellerIds.length === 0) return new Map();
  const found = await rows<Row>(
    sql,
    `select seller_id, zones, free_from_vnd, pick_up from marketplace_seller_delivery
      where seller_id in ${placeholders(sellerIds)} and deleted_at is null`,
    [...sellerIds],
  );
  return new Map(found.map(({ seller_id, ...delivery }) => [seller_id, delivery]));
}
