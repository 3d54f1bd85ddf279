import {
  type RegisterVerdict,
  verifyRegister,
} from './modules/certification/operations/verify-register';

/** The part of node-postgres' client that an audit needs. */
export interface AuditConnection {
  query(text: string, values: unknown[]): Promise<{ rows: unknown[] }>;
}

/**
 * Walks the register's hash chain over a plain connection, without Medusa: for auditors, and for
 * whoever does not trust the server that wrote it. Reads only.
 */
export async function auditRegister(connection: AuditConnection): Promise<RegisterVerdict> {
  await connection.query('begin transaction isolation level repeatable read, read only', []);
  try {
    return await verifyRegister({
      async execute(sql: string, params: unknown[] = []) {
        let position = 0;
        const text = sql.replace(/\?/g, () => {
          position += 1;
          return `$${position}`;
        });
        return (await connection.query(text, params)).rows;
      },
    });
  } finally {
    await connection.query('rollback', []);
  }
}
