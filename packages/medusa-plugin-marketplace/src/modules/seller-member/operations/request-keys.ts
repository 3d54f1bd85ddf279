import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';

export interface KeyedRequest {
  memberId: string;
  key: string;
  /** Method and path. */
  route: string;
  bodyHash: string;
}

/** What becomes of a request that carries a key. */
export type Asked =
  | { is: 'new'; id: string }
  | { is: 'answered'; status: number; answer: unknown }
  | { is: 'running' }
  | { is: 'another' };

/** Work that takes longer than this was cut off: the next who asks does it anew. */
const CUT_OFF_SECONDS = 30;
const KEPT_DAYS = 7;

interface KeptRequest {
  id: string;
  route: string;
  body_hash: string;
  status: number | null;
  answer: { body: unknown } | null;
}

/** Begins a request unless its key has been used; of those who ask at once, one begins. */
export async function beginRequest(sql: SqlExecutor, request: KeyedRequest): Promise<Asked> {
  const { memberId, key, route, bodyHash } = request;
  const [begun] = await rows<{ id: string }>(
    sql,
    `insert into marketplace_request_key as kept (id, member_id, key, route, body_hash, begun_at)
     values (?, ?, ?, ?, ?, clock_timestamp())
     on conflict (member_id, key) where deleted_at is null do update
       set id = excluded.id, begun_at = excluded.begun_at
       where kept.status is null and kept.route = excluded.route
         and kept.body_hash = excluded.body_hash
         and kept.begun_at < clock_timestamp() - interval '${CUT_OFF_SECONDS} seconds'
     returning id`,
    [generateEntityId(undefined, 'selreq'), memberId, key, route, bodyHash],
  );
  if (begun) return { is: 'new', id: begun.id };
  const [kept] = await rows<KeptRequest>(
    sql,
    `select id, route, body_hash, status, answer from marketplace_request_key
      where member_id = ? and key = ? and deleted_at is null`,
    [memberId, key],
  );
  // Let go of between the two statements: whoever had it is over, without an answer.
  if (!kept) return { is: 'running' };
  if (kept.route !== route || kept.body_hash !== bodyHash) return { is: 'another' };
  if (kept.status === null) return { is: 'running' };
  return { is: 'answered', status: kept.status, answer: kept.answer?.body };
}

/** Keeps what a request was answered. */
export async function keepAnswer(
  sql: SqlExecutor,
  id: string,
  { status, body }: { status: number; body: unknown },
): Promise<void> {
  await sql.execute(
    `update marketplace_request_key set status = ?, answer = ?::jsonb, updated_at = now()
      where id = ? and status is null`,
    [status, JSON.stringify({ body }), id],
  );
}

/** Lets go of a key whose request did nothing: it was refused, or it failed. */
export async function releaseRequest(sql: SqlExecutor, id: string): Promise<void> {
  await sql.execute('delete from marketplace_request_key where id = ? and status is null', [id]);
}

/** Forgets requests after a week. */
export async function clearRequests(sql: SqlExecutor): Promise<void> {
  await sql.execute(
    `delete from marketplace_request_key where begun_at < now() - interval '${KEPT_DAYS} days'`,
  );
}
