import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { EMPTY_CONTENT } from '../lib/content';
import type { ListingRow, NewListing } from '../types';
import { appendEvent } from './append-event';
import { writePhoto } from './photos';

/** A new listing of a certificate; where its seller has one that is not put away, that one. */
export async function openListing(
  sql: SqlExecutor,
  listing: NewListing,
): Promise<{ id: string; isNew: boolean }> {
  const { sellerId, certificateId, producerId, actor, productId, photos = [] } = listing;
  const content = { ...EMPTY_CONTENT, ...listing.content };
  const [opened] = await rows<ListingRow>(
    sql,
    `insert into marketplace_listing
       (id, seller_id, certificate_id, producer_id, state_since, content, product_id)
     values (?, ?, ?, ?, clock_timestamp(), ?::jsonb, ?)
     on conflict (seller_id, certificate_id) where state <> 'archived' and deleted_at is null do nothing
     returning *`,
    [
      generateEntityId(undefined, 'sellst'),
      sellerId,
      certificateId,
      producerId,
      JSON.stringify(content),
      productId ?? null,
    ],
  );
  if (!opened) return { id: await openedBefore(sql, listing), isNew: false };
  await appendEvent(sql, opened, { type: 'opened', actor });
  const ids: string[] = [];
  for (const photo of photos) ids.push((await writePhoto(sql, opened.id, photo)).id);
  if (ids.length > 0) {
    await sql.execute('update marketplace_listing set content = ?::jsonb where id = ?', [
      JSON.stringify({ ...content, photos: [...new Set(ids)] }),
      opened.id,
    ]);
  }
  return { id: opened.id, isNew: true };
}

async function openedBefore(
  sql: SqlExecutor,
  { sellerId, certificateId }: NewListing,
): Promise<string> {
  const [listing] = await rows<ListingRow>(
    sql,
    `select * from marketplace_listing
      where seller_id = ? and certificate_id = ? and state <> 'archived' and deleted_at is null`,
    [sellerId, certificateId],
  );
  if (!listing) throw new Error('a listing that was just found is gone');
  return listing.id;
}
