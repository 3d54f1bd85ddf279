import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { sameHash } from '../../../kernel/secrets';
import type { CodeTarget } from '../types';

const TRIES = 5;

interface Issued {
  expires_at: Date;
  /** Whether it is a new one, to be sent; within a minute the one before stands. */
  fresh: boolean;
}

/** Keeps a new code for ten minutes, in place of the one before; at most one a minute for a destination, unless that was used. */
export async function issueCode(
  sql: SqlExecutor,
  { channel, purpose, destination }: CodeTarget,
  codeHash: string,
): Promise<Issued> {
  const target = [channel, purpose, destination];
  const [issued] = await rows<{ expires_at: Date }>(
    sql,
    `insert into marketplace_one_time_code as kept
       (id, channel, purpose, destination, code_hash, issued_at, expires_at, tries_left)
     values (?, ?, ?, ?, ?, now(), now() + interval '10 minutes', ${TRIES})
     on conflict (channel, purpose, destination) where deleted_at is null do update
       set code_hash = excluded.code_hash, issued_at = excluded.issued_at, used_at = null,
           expires_at = excluded.expires_at, tries_left = excluded.tries_left, updated_at = now()
       where kept.issued_at <= now() - interval '1 minute' or kept.used_at is not null
     returning expires_at`,
    [generateEntityId(undefined, 'selcode'), ...target, codeHash],
  );
  if (issued) return { ...issued, fresh: true };
  const [kept] = await rows<{ expires_at: Date }>(
    sql,
    `select expires_at from marketplace_one_time_code
      where channel = ? and purpose = ? and destination = ? and deleted_at is null`,
    target,
  );
  if (!kept) throw new Error('a code that was just kept is gone');
  return { ...kept, fresh: false };
}

/**
 * Whether this is the code of the destination, which it uses up. Each try is counted before it is looked
 * at, so that a hundred at once are five.
 */
export async function useCode(
  sql: SqlExecutor,
  { channel, purpose, destination }: CodeTarget,
  codeHash: string,
): Promise<boolean> {
  const [kept] = await rows<{ id: string; code_hash: string }>(
    sql,
    `update marketplace_one_time_code set tries_left = tries_left - 1, updated_at = now()
      where channel = ? and purpose = ? and destination = ? and used_at is null
        and tries_left > 0 and expires_at > now() and deleted_at is null
      returning id, code_hash`,
    [channel, purpose, destination],
  );
  if (!kept || !sameHash(kept.code_hash, codeHash)) return false;
  const used = await rows(
    sql,
    `update marketplace_one_time_code set used_at = clock_timestamp(), updated_at = now()
      where id = ? and code_hash = ? and used_at is null returning id`,
    [kept.id, codeHash],
  );
  return used.length > 0;
}

/** Forgets codes that have been over for a day. */
export async function clearCodes(sql: SqlExecutor): Promise<void> {
  await sql.execute(
    `delete from marketplace_one_time_code where expires_at < now() - interval '1 day'`,
  );
}
