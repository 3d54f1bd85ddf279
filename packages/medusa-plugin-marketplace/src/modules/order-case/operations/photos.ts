import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { MOST_CASE_PHOTOS } from 'ocop-core';
import type { NewCasePhoto, OrderCasePhotoRow } from '../types';
import { appendEvent } from './append-event';
import { lockCase } from './lock-case';

/** `moved`: the case is closed; `full`: it has photos enough. */
export type PhotoAdded = OrderCasePhotoRow | 'moved' | 'full';

/** Adds a photo to a case that is open, once; counted under the lock of its row. */
export async function addPhoto(
  sql: SqlExecutor,
  caseId: string,
  photo: NewCasePhoto,
): Promise<PhotoAdded> {
  const row = await lockCase(sql, caseId);
  const photos = await photosOf(sql, caseId);
  const known = photos.find(({ digest }) => digest === photo.digest);
  if (known) return known;
  if (row.state === 'closed') return 'moved';
  if (photos.length >= MOST_CASE_PHOTOS) return 'full';
  const [added] = await rows<OrderCasePhotoRow>(
    sql,
    `insert into marketplace_order_case_photo (id, case_id, digest, file_id, width, height)
     values (?, ?, ?, ?, ?, ?) returning *`,
    [
      generateEntityId(undefined, 'ordcph'),
      caseId,
      photo.digest,
      photo.file_id,
      photo.width,
      photo.height,
    ],
  );
  if (!added) throw new Error('a photo that was just written is gone');
  await appendEvent(sql, row, { type: 'photo_added', actor: 'buyer' });
  return added;
}

/** Photos of a case, in the order in which they came. */
export function photosOf(sql: SqlExecutor, caseId: string): Promise<OrderCasePhotoRow[]> {
  return rows<OrderCasePhotoRow>(
    sql,
    `select * from marketplace_order_case_photo
      where case_id = ? and deleted_at is null order by created_at, id`,
    [caseId],
  );
}
