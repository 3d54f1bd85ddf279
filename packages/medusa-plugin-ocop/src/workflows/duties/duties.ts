import { Modules } from '@medusajs/framework/utils';
import { certificationOf, fairsOf, indexBacklogOf } from '../../container/resolve';
import { primaryWatch } from '../../product-search/engines/primary-watch';
import { checkFairEntries } from '../fairs/check-entries';
import { expireOffers } from '../fairs/expire-offers';
import {
  findUnclearedOrders,
  reconcileUnclearedOrdersWorkflow,
} from '../gate/reconcile-uncleared-orders';
import { followRegister } from '../listing/follow-register';
import { findUnfinishedCancellations, finishCancellations } from '../orders/finish-cancellations';
import type { Duty } from './duty';

/** Writes down the lapses of the calendar, batch by batch. */
export const lapsesDuty: Duty = {
  name: 'lapses',
  run: async (container) => {
    while ((await certificationOf(container).recordLapses()) > 0);
  },
  countWaiting: (container) => certificationOf(container).countUnrecordedLapses(),
};

/** Effects of listing changes, and announcements. */
export const outboxDuty: Duty = {
  name: 'outbox',
  run: async (container) => {
    const { failed } = await followRegister(container);
    if (failed > 0) throw new Error(`${failed} thay đổi chưa đưa được ra cửa hàng`);
  },
  countWaiting: (container) => certificationOf(container).countOutbox(),
};

/** Cancels orders that a crash left without clearance, or halfway through their cancellation. */
export const unclearedOrdersDuty: Duty = {
  name: 'uncleared_orders',
  run: async (container, { atBoot }) => {
    await reconcileUnclearedOrdersWorkflow(container).run({ input: { evenYoung: atBoot } });
    await finishCancellations(container, atBoot);
  },
  countWaiting: async (container) => {
    const uncleared = await findUnclearedOrders(container, false);
    const unfinished = await findUnfinishedCancellations(container, false);
    return uncleared.length + unfinished.length;
  },
};

/** Watches the primary search engine, where there is one. */
export const searchDuty: Duty = {
  name: 'search',
  run: async (container, { atBoot }) => {
    if (!container.hasRegistration(Modules.SEARCH)) return;
    const watch = primaryWatch(container);
    watch?.start();
    // The first round may compare a whole index: no process waits for it before it listens.
    if (!atBoot) await watch?.assertWell();
  },
  countWaiting: async (container) => (await indexBacklogOf(container).count()).documents,
};

/** Ends offers of places at fairs that nobody answered in time. */
export const fairOffersDuty: Duty = {
  name: 'fair_offers',
  run: expireOffers,
  countWaiting: async (container) => {
    const now = certificationOf(container).now();
    return (await fairsOf(container).expiredOffers(now)).length;
  },
};

/** Holds all goods at fairs against their rules, whatever a listing change may have missed. */
export const fairEntriesDuty: Duty = {
  name: 'fair_entries',
  run: async (container) => {
    await checkFairEntries(container, null);
  },
  countWaiting: async () => 0,
};

/** At boot in this order: what lapses writes down the outbox carries out. */
export const DUTIES: readonly Duty[] = [
  lapsesDuty,
  outboxDuty,
  unclearedOrdersDuty,
  searchDuty,
  fairOffersDuty,
  fairEntriesDuty,
];
