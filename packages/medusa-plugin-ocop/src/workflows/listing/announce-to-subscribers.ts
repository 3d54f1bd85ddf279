import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { certificateEventName, LISTING_CHANGED, type OcopEvents } from 'ocop-contract';
import { certificationOf } from '../../container/resolve';

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
        .emit(entries.map((entry) => message(certificateEventName(entry.type), entry)));
      await certification.advanceAnnounced(last.sequence);
    }
  });
}

/** The same of listings that have followed the register. */
export async function announceListings(container: MedusaContainer): Promise<void> {
  const certification = certificationOf(container);
  await alone(container, async () => {
    for (;;) {
      const done = await certification.listUnannouncedChanges(BATCH);
      if (done.length === 0) return;
      await container
        .resolve(Modules.EVENT_BUS)
        .emit(done.map((change) => message(LISTING_CHANGED, change)));
      await certification.markChangesAnnounced(done.map(({ id }) => id));
    }
  });
}

/** An event with the payload that the contract promises under its name. */
function message<Name extends keyof OcopEvents>(name: Name, data: OcopEvents[Name]) {
  return { name, data };
}

/** Two processes that announce at once would only repeat each other. */
function alone(container: MedusaContainer, work: () => Promise<void>): Promise<void> {
  return container
    .resolve(Modules.LOCKING)
    .execute([LOCK], work, { timeout: LOCK_TIMEOUT_SECONDS });
}
