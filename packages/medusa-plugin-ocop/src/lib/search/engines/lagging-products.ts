import { MOST_OWED_NAMED } from '../../../modules/certification/operations/search-debts';
import type CertificationModuleService from '../../../modules/certification/service';

export interface LaggingProducts {
  /** Products that the standby must leave out. */
  standby: readonly string[];
  /** Products that the primary must leave out; null when it is too far behind to be asked. */
  primary: readonly string[] | null;
}

/**
 * Which documents of each engine may not be true yet. The primary is written last: what it has not
 * even been told of, and a debt too long to be named in a query, make the standby answer.
 */
export async function laggingProducts(
  certification: CertificationModuleService,
): Promise<LaggingProducts> {
  const { unfinished, owed, untold } = await certification.listLaggingProducts();
  const tooFar = untold || unfinished.length + owed.length > MOST_OWED_NAMED;
  return { standby: unfinished, primary: tooFar ? null : [...unfinished, ...owed] };
}
