/** The part of knex that this needs. */
interface Connection {
  raw(sql: string, params?: readonly unknown[]): PromiseLike<{ rows: Record<string, unknown>[] }>;
}

interface CopiedTable {
  table: string;
  /** Columns whose values are told apart from their originals' by `_1`, `_2`, … */
  suffixed: string[];
  where?: string;
}

const TABLES: CopiedTable[] = [
  { table: 'product', suffixed: ['id'] },
  { table: 'product_sales_channel', suffixed: ['id', 'product_id'] },
  { table: 'product_tags', suffixed: ['product_id'] },
  { table: 'product_variant', suffixed: ['id', 'product_id'] },
  { table: 'price_set', suffixed: ['id'] },
  { table: 'price', suffixed: ['id', 'price_set_id'] },
  { table: 'product_variant_price_set', suffixed: ['id', 'variant_id', 'price_set_id'] },
  {
    table: 'ocop_certificate',
    suffixed: ['id', 'product_id'],
    where: 'revoked_on is null and superseded_on is null',
  },
];

/** Columns that must be unique, and how a copy's differs. */
const UNIQUE: Record<string, string> = {
  handle: `"handle" || '-' || copy`,
  verification_code: `"verification_code" || '-' || copy`,
  sku: `"sku" || '-' || copy`,
  item_key: `"item_key" || '-' || copy`,
};

const GUARD = 'ocop_guard_product_status';

/** Copies every row of the catalogue's tables so many times. */
export async function multiplyRows(connection: Connection, copies: number): Promise<void> {
  for (const { table, suffixed, where = 'true' } of TABLES) {
    const { rows } = await connection.raw(
      `select column_name as name from information_schema.columns
        where table_schema = current_schema() and table_name = ? and is_generated = 'NEVER'`,
      [table],
    );
    const columns = rows.map(({ name }) => String(name));
    const values = columns.map((name) => {
      if (suffixed.includes(name)) return `"${name}" || '_' || copy`;
      return UNIQUE[name] ?? `"${name}"`;
    });
    // A copy is published before its certificate is copied: its guard would ask too early.
    const [before, after] =
      table === 'product'
        ? ['disable', 'enable'].map((does) => `alter table product ${does} trigger ${GUARD};`)
        : ['', ''];
    await connection.raw(
      `${before} insert into "${table}" (${columns.map((name) => `"${name}"`).join(', ')})
       select ${values.join(', ')} from "${table}", generate_series(1, ${copies}) copy
        where ${where}; ${after}`,
    );
    await connection.raw(`analyze "${table}"`);
  }
}
