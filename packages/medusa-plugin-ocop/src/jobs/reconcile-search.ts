import type { MedusaContainer } from '@medusajs/framework/types';
import { reconcileSearchWorkflow } from '../product-search/reconcile-search';

const DAY = 24 * 3_600_000;
let last = 0;

/** Compares the search indexes with the shop: soon after a process has started, and once a day. */
export default async function reconcileSearch(container: MedusaContainer): Promise<void> {
  if (Date.now() - last < DAY) return;
  last = Date.now();
  await reconcileSearchWorkflow(container).run({ input: undefined });
}

export const config = { name: 'ocop-reconcile-search', schedule: '*/5 * * * *' };
