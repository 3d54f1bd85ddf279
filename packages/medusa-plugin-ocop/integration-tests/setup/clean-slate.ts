import { Client, escapeIdentifier } from 'pg';

/** Statements that would take away all that is in the schema, the dependent ones first. */
const UNDO = `
  select format('drop trigger %I on %s', tgname, tgrelid::regclass) as undo
    from pg_trigger where not tgisinternal
  union all
  select format('drop index %s', oid::regclass) from pg_class
   where relkind = 'i' and relnamespace = 'public'::regnamespace
     and not exists (select from pg_constraint where conindid = pg_class.oid)
  union all
  select format('drop table %s', oid::regclass) from pg_class
   where relkind = 'r' and relnamespace = 'public'::regnamespace
  union all
  select format('drop function %s', oid::regprocedure) from pg_proc
   where pronamespace = 'public'::regnamespace`;

/**
 * A database that tests use one after another: what a test left in it is taken away, which takes a
 * hundredth of the time that a fresh copy does.
 */
export class CleanSlate {
  private constructor(
    private readonly client: Client,
    private readonly kept: ReadonlySet<string>,
    private readonly rows: ReadonlyMap<string, string>,
  ) {}

  /** Remembers a database as it is now. */
  static async of(url: string): Promise<CleanSlate> {
    const client = new Client({ connectionString: url });
    await client.connect();
    // The register's own triggers forbid that entries go.
    await client.query('set session_replication_role = replica');
    const { rows: tables } = await client.query<{ name: string }>(
      `select relname as name from pg_class
        where relkind = 'r' and relnamespace = 'public'::regnamespace and relname like 'ocop%'`,
    );
    const rows = new Map<string, string>();
    for (const { name } of tables) {
      const { rows: found } = await client.query<{ rows: string }>(
        `select coalesce(jsonb_agg(t), '[]')::text as rows from ${escapeIdentifier(name)} t`,
      );
      rows.set(escapeIdentifier(name), found[0]?.rows ?? '[]');
    }
    return new CleanSlate(client, new Set(await undoOf(client)), rows);
  }

  /** Makes the database what it was. */
  async wipe(): Promise<void> {
    for (const undo of await undoOf(this.client)) {
      if (!this.kept.has(undo)) await this.client.query(undo);
    }
    await this.client.query([...this.rows.keys()].map((table) => `delete from ${table}`).join(';'));
    for (const [table, rows] of this.rows) {
      if (rows === '[]') continue;
      await this.client.query(
        `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1)`,
        [rows],
      );
    }
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}

async function undoOf(client: Client): Promise<string[]> {
  return (await client.query<{ undo: string }>(UNDO)).rows.map(({ undo }) => undo);
}
