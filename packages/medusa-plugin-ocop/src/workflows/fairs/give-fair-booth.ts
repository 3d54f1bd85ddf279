import type { MedusaContainer } from '@medusajs/framework/types';
import { fairsOf } from '../../container/resolve';
import { followFair } from './follow-fair';

/** Gives an accepted application its booth, or takes it away: the directory follows. */
export async function giveFairBooth(
  container: MedusaContainer,
  fairId: string,
  applicationId: string,
  input: { boothId: string | null; actor: string },
): Promise<void> {
  await fairsOf(container).giveBooth(fairId, applicationId, input);
  await followFair(container, []);
}
