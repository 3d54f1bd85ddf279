import { placeholders, rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { PointRow } from '../types';

const POINT = 'id, name, address, commune, province_code, hours, phone';

/** Points of a province, by their names. */
export async function pointsOfProvince(sql: SqlExecutor, province: string): Promise<PointRow[]> {
  return rows<PointRow>(
    sql,
    `select ${POINT} from marketplace_point_of_sale
      where province_code = ? and deleted_at is null order by name, id limit 1000`,
    [province],
  );
}

/** Province → how many points it has. */
export async function countPoints(
  sql: SqlExecutor,
): Promise<{ province_code: string; count: number }[]> {
  return rows(
    sql,
    `select province_code, count(*)::int as count from marketplace_point_of_sale
      where deleted_at is null group by province_code order by province_code`,
  );
}

interface Asked {
  /** A key of words, empty for all. */
  words: string;
  limit: number;
  offset: number;
}

/** A page of points; words are looked for in name and address without marks, as keys hold them. */
export async function findPoints(
  sql: SqlExecutor,
  { words, limit, offset }: Asked,
): Promise<{ points: PointRow[]; count: number }> {
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const where = 'where deleted_at is null and key like ?';
  const points = await rows<PointRow>(
    sql,
    `select ${POINT} from marketplace_point_of_sale ${where}
      order by province_code, name, id limit ? offset ?`,
    [like, limit, offset],
  );
  const [total] = await rows<{ count: number }>(
    sql,
    `select count(*)::int as count from marketplace_point_of_sale ${where}`,
    [like],
  );
  return { points, count: total?.count ?? 0 };
}

/** Points by their ids, in the order of their names; those that there are no more are left out. */
export async function pointsById(sql: SqlExecutor, ids: readonly string[]): Promise<PointRow[]> {
  if (ids.length === 0) return [];
  return rows<PointRow>(
    sql,
    `select ${POINT} from marketplace_point_of_sale
      where id in ${placeholders(ids)} and deleted_at is null order by province_code, name, id`,
    [...ids],
  );
}

/** One point; null for an unknown one. */
export async function readPointRow(sql: SqlExecutor, id: string): Promise<PointRow | null> {
  const [point] = await rows<PointRow>(
    sql,
    `select ${POINT} from marketplace_point_of_sale where id = ? and deleted_at is null`,
    [id],
  );
  return point ?? null;
}
