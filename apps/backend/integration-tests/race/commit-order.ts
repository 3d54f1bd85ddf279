import type { Client } from 'pg';
import type { Database } from '../support/database';

/** Position of a commit in the write-ahead log; every commit of the cluster has another. */
export type CommitPosition = bigint;

/**
 * The order in which transactions committed, read from the write-ahead log: no clock is asked. A
 * transaction writes its commit record while it still holds its locks, so of two that exclude each
 * other the log shows who came first. Needs the extension pg_walinspect and a superuser.
 */
export class CommitLog {
  private from = '';

  private constructor(private readonly client: Client) {}

  /** The slot keeps the log's segments until `close`. */
  static async open(database: Database): Promise<CommitLog> {
    const client = await database.connect();
    await client.query('create extension if not exists pg_walinspect');
    await client.query(
      "select pg_create_physical_replication_slot('race_' || pg_backend_pid(), true, true)",
    );
    // A durable commit flushes the log up to it, even where others commit lazily.
    await client.query('set synchronous_commit = on');
    const log = new CommitLog(client);
    await log.restart();
    return log;
  }

  /** Reads from here on. */
  async restart(): Promise<void> {
    const { rows } = await this.client.query<{ position: string }>(
      'select pg_current_wal_insert_lsn()::text as position',
    );
    this.from = rows[0]?.position ?? '';
  }

  /** Position of every transaction's commit since then, by transaction id. */
  async read(): Promise<Map<string, CommitPosition>> {
    await this.client.query("select pg_logical_emit_message(true, 'race', '')");
    const { rows } = await this.client.query<{ xid: string; position: string }>(
      `select xid::text, (start_lsn - '0/0')::text as position
         from pg_get_wal_records_info($1, pg_current_wal_flush_lsn())
        where resource_manager = 'Transaction' and record_type like 'COMMIT%'`,
      [this.from],
    );
    return new Map(rows.map(({ xid, position }) => [xid, BigInt(position)]));
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}

/** The commit of a row's transaction; throws when it is not in the log. */
export function commitOf(
  commits: ReadonlyMap<string, CommitPosition>,
  { xmin }: { xmin: string },
): CommitPosition {
  const position = commits.get(xmin);
  if (position === undefined) throw new Error(`transaction ${xmin} is not in the log`);
  return position;
}
