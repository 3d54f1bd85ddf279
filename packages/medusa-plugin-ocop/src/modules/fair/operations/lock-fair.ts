import { rows, type SqlExecutor } from '../../../kernel/sql-executor';
import { fairOf, type RawFair } from '../lib/dates';
import { unknownFair } from '../lib/refuse';
import type { FairRow } from '../types';

/**
 * A fair, held until the transaction ends. Whatever changes places, booths or the list of a fair holds it, so
 * that two hundred at once are as many one after the other. @throws MedusaError `not_found`
 */
export async function lockFair(sql: SqlExecutor, id: string): Promise<FairRow> {
  const [fair] = await rows<RawFair>(
    sql,
    'select * from ocop_fair where id = ? and deleted_at is null for update',
    [id],
  );
  if (!fair) throw unknownFair();
  return fairOf(fair);
}
