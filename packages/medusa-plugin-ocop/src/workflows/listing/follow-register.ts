import type { MedusaContainer } from '@medusajs/framework/types';
import { announceListings, announceRegister } from './announce-to-subscribers';
import { type DrainOptions, type DrainResult, drainListingChanges } from './drain-listing-changes';

/**
 * All that the outbox holds: subscribers hear of the register's entries while the shop follows, and
 * of the listings that have followed. What fails keeps nothing else from being tried.
 * @throws the first failure, after everything was tried
 */
export async function followRegister(
  container: MedusaContainer,
  options: DrainOptions = {},
): Promise<DrainResult> {
  const [told, drained] = await Promise.allSettled([
    announceRegister(container),
    drainListingChanges(container, options),
  ]);
  const [followed] = await Promise.allSettled([announceListings(container)]);
  if (drained.status === 'rejected') throw drained.reason;
  for (const outcome of [told, followed]) {
    if (outcome.status === 'rejected') throw new AnnouncementError(outcome.reason, drained.value);
  }
  return drained.value;
}

/** The shop has followed; subscribers have not been told yet. */
export class AnnouncementError extends Error {
  constructor(
    cause: unknown,
    readonly drained: DrainResult,
  ) {
    super(`chưa báo được cho bên theo dõi: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}
