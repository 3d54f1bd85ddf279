import {
  type CertificationModuleService,
  type LaggingProducts as Lagging,
  MOST_OWED_NAMED,
} from '../../modules/certification';

export interface LaggingProducts {
  /** Products that the standby must leave out. */
  standby: readonly string[];
  /** Products that the primary must leave out; null when it is too far behind to be asked. */
  primary: readonly string[] | null;
  /** Another one than before: documents have been written meanwhile. */
  edition: string;
}

/**
 * Which documents of each engine may not be true yet. The primary is written last: what it has not
 * even been told of, and a debt too long to be named in a query, make the standby answer.
 */
export function laggingByEngine({ unfinished, owed, untold, edition }: Lagging): LaggingProducts {
  const tooFar = untold || unfinished.length + owed.length > MOST_OWED_NAMED;
  return { standby: unfinished, primary: tooFar ? null : [...unfinished, ...owed], edition };
}

/** The same, read now. */
export async function readLagging(
  certification: CertificationModuleService,
): Promise<LaggingProducts> {
  return laggingByEngine(await certification.listLaggingProducts());
}

/** Whether a search that respected the one respects the other, and left out nothing more. */
export function isSameLagging(one: LaggingProducts, other: LaggingProducts): boolean {
  return isSameList(one.standby, other.standby) && isSameList(one.primary, other.primary);
}

function isSameList(one: readonly string[] | null, other: readonly string[] | null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
