import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { certificationOf } from '../../container/resolve';
import {
  certificateEventName,
  LISTING_CHANGED,
  type ListingAnnouncement,
} from '../../modules/certification';

const BATCH = 200;
const LOCK = 'ocop:announcements';
const LOCK_TIMEOUT_SECONDS = 30;

/**
 * Hands every entry of the register that subscribers have not been told of to Medusa's event bus, in
 * the register's order. Marked after the bus has taken it: at least once, whatever happens between.
 */
export async function announceRegister(container: MedusaContainer): Promise<void> {
  const certification = certificationOf(container);
  await alone(container, async () => {
    for (;;) {
      const entries = await certification.listUnannouncedEvents(BATCH);
      const last = entries.at(-1);
      if (!last) return;
      await container
        .resolve(Modules.EVENT_BUS)
        .emit(entries.map((data) => ({ name: certificateEventName(data.type), data })));
      await certification.advanceAnnounced(last.sequence);
    }
  });
}

/** The same of listings that have followed the register. */
export async function announceListings(container: MedusaContainer): Promise<void> {
  const certification = certificationOf(container);
  await alone(container, async () => {
    for (;;) {
      const done: ListingAnnouncement[] = await certification.listUnannouncedChanges(BATCH);
      if (done.length === 0) return;
      await container
        .resolve(Modules.EVENT_BUS)
        .emit(done.map((data) => ({ name: LISTING_CHANGED, data })));
      await certification.markChangesAnnounced(done.map(({ id }) => id));
    }
  });
}

/** Two processes that announce at once would only repeat each other. */
function alone(container: MedusaContainer, work: () => Promise<void>): Promise<void> {
  return container
    .resolve(Modules.LOCKING)
    .execute([LOCK], work, { timeout: LOCK_TIMEOUT_SECONDS });
}
