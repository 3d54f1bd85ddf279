import { placeholders, rows, type SqlExecutor } from '../../../lib/sql-executor';
import { type CertificateStanding, STANDINGS_SQL } from './read-standings';
import { LAGGING_SQL, type LaggingProducts, type LaggingRow, laggingOf } from './search-debts';

/** What the register says at one moment after an engine has answered. */
export interface RegisterLook {
  /** The certificates of the products that were asked about, whatever their standing. */
  standings: CertificateStanding[];
  /** Products whose documents may not be true yet. */
  lagging: LaggingProducts;
}

type LookRow = LaggingRow | ({ kind: 'standing' } & CertificateStanding);

/** Both in one statement: every search waits for it. */
export async function lookAfterSearch(
  sql: SqlExecutor,
  productIds: readonly string[],
  now: Date,
): Promise<RegisterLook> {
  const found = await rows<LookRow>(
    sql,
    `${STANDINGS_SQL} in ${placeholders(productIds)} union all ${LAGGING_SQL}`,
    [...productIds, now.toISOString()],
  );
  const standings: CertificateStanding[] = [];
  const lagging: LaggingRow[] = [];
  for (const row of found) {
    if (row.kind === 'standing') standings.push(row);
    else lagging.push(row);
  }
  return { standings, lagging: laggingOf(lagging) };
}
