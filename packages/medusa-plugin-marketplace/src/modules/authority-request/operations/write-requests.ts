import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { type AuthorityDeed, authorityUrgency, MOST_AUTHORITY_FILES } from 'ocop-core';
import { unknown } from '../../../kernel/refuse';
import type { AuthorityRequestRow, NewAuthorityRequest } from '../types';
import { appendEvent } from './append-event';

/** `closed`: nothing is added to it any more. */
export type RequestChanged = 'changed' | 'closed' | 'full';

/** Enters a request; the same paper of the same authority, entered again, is the one that is here. */
export async function enterRequest(
  sql: SqlExecutor,
  { actor, ...asked }: NewAuthorityRequest,
): Promise<string> {
  const [row] = await rows<{ id: string }>(
    sql,
    `insert into marketplace_authority_request
       (id, authority, paper_number, paper_date, asks, words, seller_id, received_at, due_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (authority, paper_number, paper_date) where deleted_at is null do nothing
     returning id`,
    [
      generateEntityId(undefined, 'authrq'),
      asked.authority,
      asked.paper_number,
      asked.paper_date,
      asked.asks,
      asked.words,
      asked.seller_id,
      asked.received_at,
      asked.due_at,
    ],
  );
  if (row) {
    await appendEvent(sql, row.id, { type: 'entered', actor, note: asked.words });
    return row.id;
  }
  const [known] = await rows<{ id: string }>(
    sql,
    `select id from marketplace_authority_request
      where authority = ? and paper_number = ? and paper_date = ? and deleted_at is null`,
    [asked.authority, asked.paper_number, asked.paper_date],
  );
  if (!known) throw new Error('a request that was just entered is gone');
  return known.id;
}

/** What was done about it. */
export async function noteDeed(
  sql: SqlExecutor,
  id: string,
  { deed, words, actor }: { deed: AuthorityDeed; words: string; actor: string },
): Promise<RequestChanged> {
  const row = await lockRequest(sql, id);
  if (row.closed_at) return 'closed';
  if (deed === 'sale_stopped' || deed === 'sale_resumed') {
    await sql.execute(
      `update marketplace_authority_request
          set sale_stopped_at = ${deed === 'sale_stopped' ? 'clock_timestamp()' : 'null'},
              updated_at = now()
        where id = ?`,
      [id],
    );
  }
  await appendEvent(sql, id, { type: deed, actor, note: words });
  return 'changed';
}

export async function closeRequest(
  sql: SqlExecutor,
  id: string,
  { words, actor }: { words: string; actor: string },
): Promise<RequestChanged> {
  const row = await lockRequest(sql, id);
  if (row.closed_at) return 'closed';
  await sql.execute(
    `update marketplace_authority_request
        set closed_at = clock_timestamp(), closed_by = ?, updated_at = now() where id = ?`,
    [actor, id],
  );
  await appendEvent(sql, id, { type: 'closed', actor, note: words });
  return 'changed';
}

export async function addFile(
  sql: SqlExecutor,
  id: string,
  { file_id, file_name, actor }: { file_id: string; file_name: string; actor: string },
): Promise<RequestChanged> {
  const row = await lockRequest(sql, id);
  if (row.closed_at) return 'closed';
  const [counted] = await rows<{ count: number }>(
    sql,
    `select count(*)::int as count from marketplace_authority_request_file
      where request_id = ? and deleted_at is null`,
    [id],
  );
  if ((counted?.count ?? 0) >= MOST_AUTHORITY_FILES) return 'full';
  await sql.execute(
    `insert into marketplace_authority_request_file (id, request_id, file_id, file_name)
     values (?, ?, ?, ?)`,
    [generateEntityId(undefined, 'authfl'), id, file_id, file_name],
  );
  await appendEvent(sql, id, { type: 'file_added', actor, note: file_name });
  return 'changed';
}

/** What time has brought to a request, once. */
export async function noteUrgency(sql: SqlExecutor, id: string, now: Date): Promise<void> {
  const row = await lockRequest(sql, id);
  const urgency = authorityUrgency({ dueAt: new Date(row.due_at), closedAt: row.closed_at }, now);
  const isSoon = urgency === 'soon' && !row.warned_at && !row.late_at;
  const isLate = urgency === 'late' && !row.late_at;
  if (!isSoon && !isLate) return;
  await sql.execute(
    `update marketplace_authority_request
        set ${isLate ? 'late_at' : 'warned_at'} = clock_timestamp(), updated_at = now() where id = ?`,
    [id],
  );
  await appendEvent(sql, id, { type: isLate ? 'late' : 'due_soon', actor: 'clock' });
}

async function lockRequest(sql: SqlExecutor, id: string): Promise<AuthorityRequestRow> {
  const [row] = await rows<AuthorityRequestRow>(
    sql,
    'select * from marketplace_authority_request where id = ? and deleted_at is null for update',
    [id],
  );
  if (!row) throw unknown('Không có yêu cầu này.');
  return row;
}
