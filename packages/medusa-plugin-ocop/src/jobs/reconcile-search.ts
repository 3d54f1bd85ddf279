import type { MedusaContainer } from '@medusajs/framework/types';
import { stateOf } from '../container/resolve';
import { reconcileSearchWorkflow } from '../product-search/reconcile-search';

const DAY = 24 * 3_600_000;

class LastComparison {
  at = 0;
}

/** Compares the search indexes with the shop: soon after a process has started, and once a day. */
export default async function reconcileSearch(container: MedusaContainer): Promise<void> {
  const last = stateOf(container, LastComparison);
  if (Date.now() - last.at < DAY) return;
  last.at = Date.now();
  await reconcileSearchWorkflow(container).run({ input: undefined });
}

export const config = { name: 'ocop-reconcile-search', schedule: '*/5 * * * *' };
