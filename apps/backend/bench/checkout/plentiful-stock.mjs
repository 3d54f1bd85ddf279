// @ts-check
import pg from 'pg';

/** Nothing of these shops runs out while it is measured. @param {(string | undefined)[]} databases */
export async function plentifulStock(databases) {
  for (const connectionString of databases) {
    const client = new pg.Client({ connectionString });
    await client.connect();
    await client.query(
      `update inventory_level
       set stocked_quantity = 1000000, raw_stocked_quantity = '{"value": "1000000", "precision": 20}'`,
    );
    await client.end();
  }
}
