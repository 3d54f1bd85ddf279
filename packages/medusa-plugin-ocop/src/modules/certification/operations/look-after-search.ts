import { rows, type SqlExecutor } from '../../../kernel/sql-executor';
import type { CertificateStanding } from './read-standings';

/** More debts than this are not named in a query: the standby answers instead. */
export const MOST_OWED_NAMED = 100;
const MOST_UNFINISHED_NAMED = 1000;

export interface LaggingProducts {
  /** Their documents have followed the register in no index. */
  unfinished: string[];
  /** Owed to the primary after a failed attempt. */
  owed: string[];
  /** Whether the primary has yet to be told of a decision. */
  untold: boolean;
  /** Another one than before: documents have been written meanwhile. */
  edition: string;
}

/** What the register says at one moment after an engine has answered. */
export interface RegisterLook {
  /** The certificates of the products that were asked about, whatever their standing. */
  standings: CertificateStanding[];
  /** Products whose documents may not be true yet. */
  lagging: LaggingProducts;
}

type LookRow =
  | { kind: 'unfinished' | 'owed' | 'untold'; product_id: string }
  | { kind: 'edition'; product_id: string }
  | ({ kind: 'standing' } & CertificateStanding);

/** All of it in one statement: every search waits for it. */
export async function lookAfterSearch(
  sql: SqlExecutor,
  productIds: readonly string[],
  now: Date,
): Promise<RegisterLook> {
  const found = await rows<LookRow>(sql, 'select * from ocop_look_after_search(?, ?, ?, ?)', [
    [...productIds],
    now.toISOString(),
    MOST_UNFINISHED_NAMED,
    MOST_OWED_NAMED + 1,
  ]);
  const standings: CertificateStanding[] = [];
  for (const row of found) if (row.kind === 'standing') standings.push(row);
  // Sorted, so that two looks can be compared.
  const idsOf = (kind: LookRow['kind']) =>
    found
      .filter((row) => row.kind === kind)
      .map(({ product_id }) => product_id)
      .sort();
  const [edition = ''] = idsOf('edition');
  return {
    standings,
    lagging: {
      unfinished: idsOf('unfinished'),
      owed: idsOf('owed'),
      untold: idsOf('untold').length > 0,
      edition,
    },
  };
}
