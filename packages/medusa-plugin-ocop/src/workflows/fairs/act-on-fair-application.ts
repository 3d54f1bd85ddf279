import type { MedusaContainer } from '@medusajs/framework/types';
import type { ApplicationAct } from 'ocop-core';
import { certificationOf, fairsOf } from '../../container/resolve';
import { followFair } from './follow-fair';

/** What is done with an application, and by whom. */
export interface FairApplicationAct {
  fair_id: string;
  application_id: string;
  act: Exclude<ApplicationAct, 'apply' | 'offer'>;
  actor: string;
  reason?: string | null;
}

/**
 * Does one thing with an application; asked again it is done already. What it brings comes to or leaves the fair's
 * page and the search's filter. @throws MedusaError `not_found`, a refusal where it may not follow
 */
export async function actOnFairApplication(
  container: MedusaContainer,
  { fair_id, application_id, ...input }: FairApplicationAct,
): Promise<void> {
  const fairs = fairsOf(container);
  const now = certificationOf(container).now();
  const { isNews } = await fairs.actOnApplication(fair_id, application_id, { ...input, now });
  if (!isNews) return;
  const [whole] = await fairs.readApplications({ fair_id, id: application_id });
  await followFair(container, whole?.entries.map(({ product_id }) => product_id) ?? []);
}
