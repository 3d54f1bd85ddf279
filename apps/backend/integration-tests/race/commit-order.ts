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
  private constructor(
    private readonly client: Client,
    private readonly from: string,
  ) {}

  /** Reads from here on. The slot keeps the log's segments until `close`. */
  static async open(database: Database): Promise<CommitLog> {
    const client = await database.connect();
    await client.query('create extension if not exists pg_walinspect');
    await client.query(
      "select pg_create_physical_replication_slot('race_' || pg_backend_pid(), true, true)",
    );
    const { rows } = await client.query<{ from: string }>(
      'select pg_current_wal_insert_lsn()::text as from',
    );
    return new CommitLog(client, rows[0]?.from ?? '');
  }

  /** Position of every transaction's commit since `open`, by transaction id. */
  async read(): Promise<Map<string, CommitPosition>> {
    // A durable commit of our own flushes the log up to here, even where others commit lazily.
    await this.client.query('set synchronous_commit = on');
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
