import type CertificationModuleService from '../../modules/certification/service';

/**
 * More than this are not named in a query: a bulk import leaves thousands unfinished for a while.
 * Counts may then be late; what is shown is still checked against the register, hit by hit.
 */
const MOST_HIDDEN = 1000;

/** Products whose documents may not be true yet, for the engine to leave out. */
export async function hiddenProductIds(
  certification: CertificationModuleService,
): Promise<string[]> {
  const unfinished = await certification.listUnfinishedProductIds();
  return unfinished.slice(0, MOST_HIDDEN);
}
