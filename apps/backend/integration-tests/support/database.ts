import { runSql } from 'local-services';
import { Client } from 'pg';

/** A database that a test looks into, past the backend. */
export class Database {
  constructor(readonly url: string) {}

  /** Runs one statement. The shape of the rows is the caller's promise, made next to the SQL. */
  sql<Row extends object>(text: string, params: unknown[] = []): Promise<Row[]> {
    return runSql<Row>(this.url, text, params);
  }

  /** The first row; throws when there is none. */
  async one<Row extends object>(text: string, params: unknown[] = []): Promise<Row> {
    const [row] = await this.sql<Row>(text, params);
    if (!row) throw new Error(`no row: ${text}`);
    return row;
  }

  /** A connection of the test's own, to hold locks with; the caller ends it. */
  async connect(): Promise<Client> {
    const client = new Client({ connectionString: this.url });
    await client.connect();
    return client;
  }
}
