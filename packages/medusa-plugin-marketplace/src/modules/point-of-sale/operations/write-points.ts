import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { type PointOfSale, pointKey } from 'ocop-core';
import { refusal, unknown } from '../../../kernel/refuse';
import type { TableChange } from '../types';
import { readPointRow } from './read-points';

/**
 * Keeps points; one that is there already, by its key, as it is said now. Written in the order of their keys, so
 * that two tables at once wait for each other, whichever order they come in.
 */
export async function putPoints(
  sql: SqlExecutor,
  points: readonly PointOfSale[],
): Promise<TableChange & { ids: string[] }> {
  const change = { added: 0, changed: 0, same: 0, ids: [] as string[] };
  for (const [key, point] of inOrder(points)) {
    const [written] = await rows<{ id: string; added: boolean }>(
      sql,
      `insert into marketplace_point_of_sale as p
         (id, key, name, address, commune, province_code, hours, phone)
       values (?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (key) where deleted_at is null do update
         set name = excluded.name, address = excluded.address, commune = excluded.commune,
             hours = excluded.hours, phone = excluded.phone, updated_at = now()
         where (p.name, p.address, p.commune, p.hours, p.phone) is distinct from
               (excluded.name, excluded.address, excluded.commune, excluded.hours, excluded.phone)
       returning id, (xmax = 0) as added`,
      [generateEntityId(undefined, 'ptsale'), key, ...valuesOf(point)],
    );
    if (!written) change.same += 1;
    else if (written.added) change.added += 1;
    else change.changed += 1;
    change.ids.push(written?.id ?? (await idOf(sql, key)));
  }
  return change;
}

function inOrder(points: readonly PointOfSale[]): [string, PointOfSale][] {
  return points
    .map((point): [string, PointOfSale] => [pointKey(point), point])
    .sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
}

async function idOf(sql: SqlExecutor, key: string): Promise<string> {
  const [known] = await rows<{ id: string }>(
    sql,
    'select id from marketplace_point_of_sale where key = ? and deleted_at is null',
    [key],
  );
  if (!known) throw new Error(`the point ${key} was there a moment ago`);
  return known.id;
}

function valuesOf({ name, address, commune, province_code, hours, phone }: PointOfSale) {
  return [name, address, commune, province_code, hours, phone];
}

/** What is said of a point. @throws InvalidInputError where another is the same; `not_found` */
export async function changePoint(sql: SqlExecutor, id: string, point: PointOfSale): Promise<void> {
  if (!(await readPointRow(sql, id))) throw unknown('Không có điểm bán này.');
  const others = await rows(
    sql,
    'select 1 from marketplace_point_of_sale where key = ? and id <> ? and deleted_at is null',
    [pointKey(point), id],
  );
  if (others.length > 0) throw refusal('name', 'point_there');
  await sql.execute(
    `update marketplace_point_of_sale
        set key = ?, name = ?, address = ?, commune = ?, province_code = ?, hours = ?, phone = ?,
            updated_at = now()
      where id = ?`,
    [pointKey(point), ...valuesOf(point), id],
  );
}

/** A point that there is no more; asked again, the same. @throws `not_found` for one that never was */
export async function removePoint(sql: SqlExecutor, id: string): Promise<void> {
  const gone = await rows(
    sql,
    `update marketplace_point_of_sale set deleted_at = coalesce(deleted_at, now()) where id = ?
     returning id`,
    [id],
  );
  if (gone.length === 0) throw unknown('Không có điểm bán này.');
}
