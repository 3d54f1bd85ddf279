import type { MedusaContainer } from '@medusajs/framework/types';
import { certificationOf, fairsOf } from '../../container/resolve';
import { FairRefusal } from '../../modules/fair';
import { actOnFairApplication } from './act-on-fair-application';

/** Ends offers that nobody answered in time: their places are offered on where the fair does so by itself. */
export async function expireOffers(container: MedusaContainer): Promise<void> {
  const now = certificationOf(container).now();
  for (const { id, fair_id } of await fairsOf(container).expiredOffers(now)) {
    const act = { fair_id, application_id: id, act: 'expire', actor: 'clock' } as const;
    await actOnFairApplication(container, act).catch(unlessAnswered);
  }
}

/** Somebody has answered since offers were counted: the others end all the same. */
function unlessAnswered(error: unknown): void {
  if (!(error instanceof FairRefusal)) throw error;
}
