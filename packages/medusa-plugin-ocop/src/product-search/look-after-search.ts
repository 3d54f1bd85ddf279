import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { certificationOf } from '../container/resolve';
import { readsOf, rows, type SqlExecutor } from '../kernel/sql-executor';
import type { CertificateStanding } from '../modules/certification';

/** More pending documents than this are not named in a query: the standby answers instead. */
export const MOST_PENDING_NAMED = 100;
const MOST_UNFINISHED_NAMED = 1000;

export interface LaggingDocuments {
  /** Their documents have followed the register in no index. */
  unfinished: string[];
  /** The primary has not taken them, after a failed attempt. */
  late: string[];
  /** Whether the primary has yet to be told of a decision. */
  decisionPending: boolean;
  /** Another one than before: documents have been written meanwhile. */
  edition: string;
}

/** What the register says at one moment after an engine has answered. */
export interface RegisterLook {
  /** The certificates of the products that were asked about, whatever their standing. */
  standings: CertificateStanding[];
  /** Products whose documents may not be true yet. */
  lagging: LaggingDocuments;
}

/** What every search asks when an engine has answered: of the register, and of the indexes' backlog. */
export function lookAfterSearch(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<RegisterLook> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return readLook(readsOf(connection), productIds, certificationOf(container).now());
}

type LookRow =
  | { kind: 'unfinished' | 'owed' | 'untold'; product_id: string }
  | { kind: 'edition'; product_id: string }
  | ({ kind: 'standing' } & CertificateStanding);

/** All of it in one statement: every search waits for it. */
export async function readLook(
  sql: SqlExecutor,
  productIds: readonly string[],
  now: Date,
): Promise<RegisterLook> {
  const found = await rows<LookRow>(sql, 'select * from ocop_look_after_search(?, ?, ?, ?)', [
    [...productIds],
    now.toISOString(),
    MOST_UNFINISHED_NAMED,
    MOST_PENDING_NAMED + 1,
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
      late: idsOf('owed'),
      decisionPending: idsOf('untold').length > 0,
      edition,
    },
  };
}
