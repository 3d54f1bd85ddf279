import type { CalendarDate } from 'ocop-core';
import { rows, type SqlExecutor } from '../../../kernel/sql-executor';

/**
 * What everything that a shop shows was true under. Another text than before: something may have
 * changed, and nothing that was read before it is to be shown on.
 */
export interface ShopEdition {
  /** All of it in one text, to be compared and not to be read. */
  edition: string;
  register: {
    /** Number of the register's last entry: it moves in the transaction that changes a certificate. */
    sequence: number;
    /** Today in Vietnam: what begins or lapses at midnight does so without an entry. */
    day: CalendarDate;
  };
}

interface EditionRow {
  register: string;
  search: string;
  shop: string;
  stops: string;
}

/**
 * The edition at this moment. The register's part is the head of its chain, which is written under a
 * lock that is held until the commit: who sees a number sees everything before it. So is the part of the
 * stops. The other parts are raised after what they speak of was written.
 */
export async function readShopEdition(sql: SqlExecutor, today: CalendarDate): Promise<ShopEdition> {
  const [row] = await rows<EditionRow>(
    sql,
    `select (select coalesce(max(sequence), 0) from ocop_certificate_event)::text as register,
            (select last_value from ocop_search_edition)::text as search,
            (select last_value from ocop_shop_edition)::text as shop,
            (select coalesce(max(revision), 0) from ocop_sale_stop)::text as stops`,
  );
  if (!row) throw new Error('the database did not say its edition');
  const { register, search, shop, stops } = row;
  return {
    edition: `${register}.${today}.${search}.${shop}.${stops}`,
    register: { sequence: Number(register), day: today },
  };
}

/** Says to all storefronts that goods, reviews or listings have changed. After the change, not in it. */
export async function raiseShopEdition(sql: SqlExecutor): Promise<void> {
  await sql.execute("select nextval('ocop_shop_edition')");
}
