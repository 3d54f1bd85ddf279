import type { MedusaContainer } from '@medusajs/framework/types';
import { membersOf } from '../container/members';

/** Codes of yesterday and answered requests of last week are nobody's any more. */
export default async function clearWhatIsOver(container: MedusaContainer): Promise<void> {
  await membersOf(container).clearWhatIsOver();
}

export const config = { name: 'marketplace-clear-what-is-over', schedule: '17 * * * *' };
