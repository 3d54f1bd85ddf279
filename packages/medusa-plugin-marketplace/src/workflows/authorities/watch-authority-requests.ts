import type { MedusaContainer } from '@medusajs/framework/types';
import { authorityRequestsOf } from '../../container/authorities';
import { orLater } from '../sellers/follow-stop';

/** Notes once of each request that its time is nearly over, and over. */
export async function watchAuthorityRequests(
  container: MedusaContainer,
  now = new Date(),
): Promise<void> {
  const requests = authorityRequestsOf(container);
  const open = await requests.findRequests({ state: 'open', limit: 1000, offset: 0 });
  for (const { id } of open.requests) {
    await orLater(container, `the clock of ${id}`, () => requests.noteUrgency(id, now));
  }
}
