import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import { certificationOf } from '../../container/resolve';
import type { SearchDebt as Debt } from '../../modules/certification';
import { IndexBusyError, isNeverBuilt, writeProductDocuments } from '../write-product-documents';
import { PRIMARY_INDEX } from './product-indexes';

const BATCH = 200;

/**
 * Writes what the primary index owes and is due, as the register has it now. A batch that it does
 * not take is put off, and tried again product by product, so that one bad document keeps out itself.
 * @returns how many debts were paid
 */
export async function paySearchDebts(container: MedusaContainer): Promise<number> {
  const certification = certificationOf(container);
  let paid = 0;
  for (;;) {
    const due = await certification.listDueSearchDebts(BATCH);
    if (due.length === 0 || (await isNeverBuilt(container, PRIMARY_INDEX))) return paid;
    try {
      await pay(container, due);
      paid += due.length;
    } catch (error) {
      if (error instanceof IndexBusyError) throw error;
      const refusal = isRefusal(error) && due.length > 1;
      if (!refusal) await certification.postponeSearchDebts(due, describe(error));
      if (!isRefusal(error)) throw error;
      if (refusal) paid += await payOneByOne(container, due);
    }
  }
}

async function payOneByOne(container: MedusaContainer, debts: readonly Debt[]): Promise<number> {
  let paid = 0;
  for (const debt of debts) {
    try {
      await pay(container, [debt]);
      paid += 1;
    } catch (error) {
      await certificationOf(container).postponeSearchDebts([debt], describe(error));
      if (!isRefusal(error)) throw error;
    }
  }
  return paid;
}

/** Whether the index refuses these very documents; an engine that is away refuses nothing. */
function isRefusal(error: unknown): boolean {
  return error instanceof MedusaError && error.type === MedusaError.Types.INVALID_DATA;
}

async function pay(container: MedusaContainer, debts: readonly Debt[]): Promise<void> {
  const ids = debts.map(({ product_id }) => product_id);
  await writeProductDocuments(container, PRIMARY_INDEX, ids);
  await certificationOf(container).settleSearchDebts(debts);
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
