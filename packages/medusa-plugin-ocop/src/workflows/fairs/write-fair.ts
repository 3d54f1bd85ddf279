import type { MedusaContainer } from '@medusajs/framework/types';
import { certificationOf, fairsOf } from '../../container/resolve';
import type { FairInput, FairPlanInput } from '../../modules/fair';
import { fairById } from './apply-to-fair';
import { checkFairEntries } from './check-entries';
import { followFair } from './follow-fair';

/** Plans a fair, on the ground of another one where it is a copy; answers its id. */
export async function createFair(
  container: MedusaContainer,
  input: FairInput & { copied_from: string | null; actor: string },
): Promise<string> {
  if (input.copied_from) await fairById(container, input.copied_from);
  const { id } = await fairsOf(container).createFair(input);
  await followFair(container, []);
  return id;
}

/** Changes what is said of a fair: what stands there is held against its rule and its days at once. */
export async function editFair(
  container: MedusaContainer,
  id: string,
  input: FairInput & { actor: string },
): Promise<void> {
  await fairsOf(container).editFair(id, input);
  const goods = await goodsOf(container, id);
  await checkFairEntries(container, goods);
  await followFair(container, goods);
}

export async function saveFairPlan(
  container: MedusaContainer,
  id: string,
  plan: FairPlanInput & { actor: string },
): Promise<void> {
  const { actor, ...ground } = plan;
  await fairsOf(container).savePlan(id, ground, actor);
  await followFair(container, []);
}

/** Calls a fair off: its goods leave the search's filter at once. */
export async function cancelFair(
  container: MedusaContainer,
  id: string,
  by: { reason: string; actor: string },
): Promise<void> {
  const now = certificationOf(container).now();
  if (!(await fairsOf(container).cancelFair(id, { ...by, now }))) return;
  await followFair(container, await goodsOf(container, id));
}

async function goodsOf(container: MedusaContainer, id: string): Promise<string[]> {
  const list = await fairsOf(container).readApplications({ fair_id: id });
  const ids = list.flatMap(({ entries }) => entries.map(({ product_id }) => product_id));
  return [...new Set(ids)];
}
