import type { MedusaContainer } from '@medusajs/framework/types';
import { certificationOf, fairsOf } from '../../container/resolve';
import { followFair } from './follow-fair';
import { judgeGoods } from './judge-goods';

/**
 * Holds goods that stand or are to stand at fairs against their rules, as register and fairs are now: these, or
 * all. What is taken no more leaves the fair; its booth stays. Answers how many answers changed.
 */
export async function checkFairEntries(
  container: MedusaContainer,
  productIds: readonly string[] | null,
): Promise<number> {
  const fairs = fairsOf(container);
  const now = certificationOf(container).now();
  const changed: string[] = [];
  for (const [fair_id, ids] of await fairs.entriesToCheck(productIds, now)) {
    const whole = await fairs.readFair({ id: fair_id });
    if (!whole) continue;
    const checks = await judgeGoods(container, whole.fair, ids);
    changed.push(...(await fairs.recordChecks({ fair_id, checks }, now)));
  }
  if (changed.length > 0) await followFair(container, [...new Set(changed)]);
  return changed.length;
}
