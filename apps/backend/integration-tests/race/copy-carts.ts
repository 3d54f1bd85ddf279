import { randomBytes } from 'node:crypto';
import type { Database } from '../support/database';

/** What a cart that is ready for completion consists of: table, and which of its rows. */
const PARTS = [
  [
    'cart_address',
    'id in (select unnest(array[shipping_address_id, billing_address_id]) from cart where id = $1)',
  ],
  ['cart', 'id = $1'],
  ['cart_line_item', 'cart_id = $1'],
  [
    'cart_line_item_tax_line',
    'item_id in (select id from cart_line_item where cart_id = $1 and deleted_at is null)',
  ],
  ['cart_shipping_method', 'cart_id = $1'],
  [
    'cart_shipping_method_tax_line',
    'shipping_method_id in (select id from cart_shipping_method where cart_id = $1)',
  ],
  [
    'payment_collection',
    'id = (select payment_collection_id from cart_payment_collection where cart_id = $1)',
  ],
  ['cart_payment_collection', 'cart_id = $1'],
  [
    'payment_session',
    'payment_collection_id = (select payment_collection_id from cart_payment_collection where cart_id = $1) and deleted_at is null',
  ],
] as const;

/**
 * Ids end in a ULID; the last of its characters tell the copies apart, and the rows of a copy: those that were
 * written in one millisecond may differ there alone.
 */
const ROW = 2;
const COPY = 3;

/**
 * Copies a cart that was prepared through the store API, row by row with ids of its own, so that
 * hundreds stand ready at once without four requests each. What `goods` names is replaced: ids
 * and names of what is in the cart by those of something else. Answers the ids of the copies.
 */
export async function copyCart(
  database: Database,
  cartId: string,
  count: number,
  goods: ReadonlyMap<string, string>,
): Promise<string[]> {
  const client = await database.connect();
  try {
    const parts: { table: string; rows: string }[] = [];
    const ids: string[] = [];
    for (const [table, where] of PARTS) {
      const { rows } = await client.query<{ rows: string; ids: string[] }>(
        `select coalesce(jsonb_agg(to_jsonb(t)), '[]')::text as rows,
                coalesce(array_agg(t.id), '{}') as ids from "${table}" t where ${where}`,
        [cartId],
      );
      parts.push({ table, rows: rows[0]?.rows ?? '[]' });
      ids.push(...(rows[0]?.ids ?? []));
    }
    const own = anyOf(ids);
    const sold = anyOf([...goods.keys()]);
    const mark = randomBytes(3).toString('hex').toUpperCase();
    const copies = Array.from({ length: count }, (_, index) => {
      const copy = String(index).padStart(COPY, '0');
      return (text: string) =>
        text.replace(own, (id) => {
          const suffix = `${mark}${String(ids.indexOf(id)).padStart(ROW, '0')}${copy}`;
          return `${id.slice(0, -suffix.length)}${suffix}`;
        });
    });
    await client.query('begin');
    for (const { table, rows: original } of parts) {
      const rows = original.replace(sold, (name) => goods.get(name) ?? name);
      for (const renamed of copies) {
        await client.query(
          `insert into "${table}" select * from jsonb_populate_recordset(null::"${table}", $1)`,
          [renamed(rows)],
        );
      }
    }
    await client.query('commit');
    return copies.map((renamed) => renamed(cartId));
  } finally {
    await client.end();
  }
}

/** All in one pass and the longest first: one name may begin with another. */
function anyOf(texts: readonly string[]): RegExp {
  const longestFirst = [...texts].sort((one, other) => other.length - one.length);
  return new RegExp(
    longestFirst.map((text) => text.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|'),
    'g',
  );
}
