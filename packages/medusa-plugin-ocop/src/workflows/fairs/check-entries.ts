import type { MedusaContainer } from '@medusajs/framework/types';
import { certificationOf, fairsOf } from '../../container/resolve';
import { followFair } from './follow-fair';
import { judgeGoods } from './judge-goods';

/** At most so many goods are judged, and written down under the lock of their fair, at a time. */
const BATCH = 500;

/**
 * Holds goods that stand or are to stand at fairs against their rules, as register and fairs are now: these, or
 * all. What is taken no more leaves the fair; its booth stays. Answers how many answers changed.
 */
export async function checkFairEntries(
  container: MedusaContainer,
  productIds: readonly string[] | null,
): Promise<number> {
  const fairs = fairsOf(container);
  const certification = certificationOf(container);
  const changed: string[] = [];
  for (const [fair_id, ids] of await fairs.entriesToCheck(productIds, certification.now())) {
    const whole = await fairs.readFair({ id: fair_id });
    if (!whole) continue;
    for (let start = 0; start < ids.length; start += BATCH) {
      // Of the moment before the register is read: an answer that was read later is not overwritten by this one.
      const now = certification.now();
      const checks = await judgeGoods(container, whole.fair, ids.slice(start, start + BATCH));
      changed.push(...(await fairs.recordChecks({ fair_id, checks }, now)));
    }
  }
  if (changed.length > 0) await followFair(container, [...new Set(changed)]);
  return changed.length;
}
