import type { MedusaContainer } from '@medusajs/framework/types';
import { watchAuthorityRequests as watch } from '../workflows/authorities/watch-authority-requests';

/** Clocks of what authorities ask. */
export default async function watchAuthorityRequests(container: MedusaContainer): Promise<void> {
  await watch(container);
}

export const config = { name: 'marketplace-watch-authority-requests', schedule: '* * * * *' };
