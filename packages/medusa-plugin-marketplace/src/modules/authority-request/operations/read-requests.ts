import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type {
  AuthorityEventRow,
  AuthorityFileRow,
  AuthorityRequestRow,
  WholeRequest,
} from '../types';

export interface RequestPage {
  state: 'open' | 'closed';
  limit: number;
  offset: number;
}

/** One page of requests, those that are due first; of what is closed the last. */
export async function findRequests(
  sql: SqlExecutor,
  { state, limit, offset }: RequestPage,
): Promise<{ requests: AuthorityRequestRow[]; counts: { open: number; closed: number } }> {
  const isOpen = state === 'open';
  const requests = await rows<AuthorityRequestRow>(
    sql,
    `select * from marketplace_authority_request
      where closed_at is ${isOpen ? 'null' : 'not null'} and deleted_at is null
      order by ${isOpen ? 'due_at' : 'closed_at desc'}, id limit ? offset ?`,
    [limit, offset],
  );
  const [counts] = await rows<{ open: number; closed: number }>(
    sql,
    `select count(*) filter (where closed_at is null)::int as open,
            count(*) filter (where closed_at is not null)::int as closed
       from marketplace_authority_request where deleted_at is null`,
  );
  return { requests, counts: counts ?? { open: 0, closed: 0 } };
}

/** A request with its files and history; null where there is none. */
export async function readRequest(sql: SqlExecutor, id: string): Promise<WholeRequest | null> {
  const [row] = await rows<AuthorityRequestRow>(
    sql,
    'select * from marketplace_authority_request where id = ? and deleted_at is null',
    [id],
  );
  if (!row) return null;
  const files = await rows<AuthorityFileRow>(
    sql,
    `select * from marketplace_authority_request_file
      where request_id = ? and deleted_at is null order by created_at, id`,
    [id],
  );
  const events = await rows<AuthorityEventRow>(
    sql,
    'select * from marketplace_authority_request_event where request_id = ? order by at, id',
    [id],
  );
  return { row, files, events };
}
