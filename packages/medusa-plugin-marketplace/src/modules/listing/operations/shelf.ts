import { placeholders, rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { ListingRow } from '../types';

/** Listings that the shop does not follow yet. */
export async function listDueShelves(sql: SqlExecutor): Promise<string[]> {
  const due = await rows<{ id: string }>(
    sql,
    `select id from marketplace_listing
      where shelf_applied_revision < shelf_revision and deleted_at is null order by updated_at, id`,
  );
  return due.map(({ id }) => id);
}

/** Keeps that the shop follows a listing as it was at that revision; what came later is due still. */
export async function keepShelf(
  sql: SqlExecutor,
  { id, shelf_revision }: Pick<ListingRow, 'id' | 'shelf_revision'>,
): Promise<void> {
  await sql.execute(
    `update marketplace_listing set shelf_applied_revision = greatest(shelf_applied_revision, ?)
      where id = ?`,
    [shelf_revision, id],
  );
}

/** Keeps which product the listing has made or taken over, before anything else is done with it. */
export async function keepProduct(
  sql: SqlExecutor,
  listingId: string,
  productId: string,
): Promise<void> {
  await sql.execute('update marketplace_listing set product_id = ? where id = ?', [
    productId,
    listingId,
  ]);
}

/** Published listings of these products, and whose shelf has to be looked at again where something moved them. */
export function listByProducts(
  sql: SqlExecutor,
  productIds: readonly string[],
): Promise<ListingRow[]> {
  return rows<ListingRow>(
    sql,
    `select * from marketplace_listing
      where product_id in ${placeholders(productIds)} and approved_content is not null and deleted_at is null
      order by created_at desc, id`,
    [...productIds],
  );
}
