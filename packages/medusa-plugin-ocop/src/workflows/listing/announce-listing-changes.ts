import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { certificationOf } from '../../container/resolve';
import type { ListingCauseReference } from '../../modules/certification';
import { purgeTagsOf } from './purge-tags';
import { sendPurge } from './send-purge';

/** A storefront that is away must not keep status and search waiting; it asks for the edition itself. */
const PATIENCE = 1_000;
const MOST_CHANGES = 2_000;

/**
 * The first thing after a commit, before any effect and beside a drain that is under way: one signed
 * message that says what of the storefront's pages is not true any more, by this entry of the register or
 * by whatever is new. It may be lost; the purge among the effects comes again until it was taken, and no
 * storefront relies on either.
 */
export async function announceListingChanges(
  container: MedusaContainer,
  cause?: ListingCauseReference,
): Promise<void> {
  if (!process.env.STOREFRONT_URL) return;
  try {
    const certification = certificationOf(container);
    const changes = cause
      ? await certification.listNewChangesOf(cause)
      : await certification.listNewChanges(MOST_CHANGES);
    if (changes.length > 0) await sendPurge(await purgeTagsOf(container, changes), PATIENCE);
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`ocop: the storefront did not hear of a change at once: ${String(error)}`);
  }
}
