import { Client, DatabaseError, escapeIdentifier } from 'pg';

/** A PostgreSQL server that we may administer. */
export interface DatabaseServer {
  /** Address of a database on it. */
  url(database: string): string;
}

const DUPLICATE_DATABASE = '42P04';
const UNKNOWN_DATABASE = '3D000';
const TOO_MANY_CONNECTIONS = '53300';

function hasCode(error: unknown, code: string): boolean {
  return error instanceof DatabaseError && error.code === code;
}

/** The server behind the address of one of its databases. */
export function serverAt(databaseUrl: string): DatabaseServer {
  return {
    url(database) {
      const url = new URL(databaseUrl);
      url.pathname = `/${encodeURIComponent(database)}`;
      return url.href;
    },
  };
}

/** Gives `work` a connection to a database, and closes it afterwards. */
export async function withConnection<Result>(
  databaseUrl: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Runs one statement on a database. */
export async function runSql<Row extends object>(
  databaseUrl: string,
  statement: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const query = (client: Client) => client.query<Row>(statement, values);
  return (await withConnection(databaseUrl, query)).rows;
}

/**
 * Creates a database, as a copy of `template` where given; false when it was there already.
 * Nobody may be connected to the template.
 */
export async function createDatabase(
  server: DatabaseServer,
  name: string,
  { template }: { template?: string } = {},
): Promise<boolean> {
  const from = template === undefined ? '' : ` TEMPLATE ${escapeIdentifier(template)}`;
  try {
    await runSql(server.url('postgres'), `CREATE DATABASE ${escapeIdentifier(name)}${from}`);
    return true;
  } catch (error) {
    if (hasCode(error, DUPLICATE_DATABASE)) return false;
    throw error;
  }
}

/** Drops a database with all its connections; nothing happens when there is none. */
export async function dropDatabase(server: DatabaseServer, name: string): Promise<void> {
  const statement = `DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`;
  await runSql(server.url('postgres'), statement);
}

/** Creates the database of an address of the user's where it is missing and we are allowed to. */
export async function ensureDatabase(databaseUrl: string): Promise<void> {
  try {
    await runSql(databaseUrl, 'SELECT 1');
  } catch (error) {
    if (!hasCode(error, UNKNOWN_DATABASE)) throw error;
    const name = decodeURIComponent(new URL(databaseUrl).pathname.slice(1));
    await createDatabase(serverAt(databaseUrl), name);
  }
}

/** Whether the server takes connections now; one that has no more to give is at work as well. */
export function takesConnections(databaseUrl: string): Promise<boolean> {
  return runSql(databaseUrl, 'SELECT 1').then(
    () => true,
    (error: unknown) => hasCode(error, TOO_MANY_CONNECTIONS),
  );
}
