import type { MedusaContainer } from '@medusajs/framework/types';
import {
  CERTIFICATION_MODULE,
  type CertificationModuleService,
  type ChangedListing,
} from '../../modules/certification';
import { purgeTagsOf } from './purge-tags';
import { sendPurge } from './send-purge';

const PATIENCE = 5_000;

/**
 * The last effect: what storefronts have read while status and search were on their way is not to be
 * shown on. Throws when the storefront did not take it; the outbox tries again.
 */
export async function purgeStorefront(
  container: MedusaContainer,
  changes: readonly ChangedListing[],
): Promise<void> {
  await purgeTags(container, await purgeTagsOf(container, changes));
}

/** Raises the edition for every storefront, and tells the one that is known of these tags. */
export async function purgeTags(
  container: MedusaContainer,
  tags: readonly string[],
): Promise<void> {
  await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).raiseShopEdition();
  await sendPurge(tags, PATIENCE);
}
