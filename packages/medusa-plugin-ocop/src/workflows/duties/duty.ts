import type { MedusaContainer } from '@medusajs/framework/types';

/** What has to be done again and again, however often a process dies over it. */
export interface Duty {
  name: 'lapses' | 'outbox' | 'uncleared_orders' | 'search' | 'fair_offers' | 'fair_entries';
  /** Throws when it could not do all; the next run tries again. */
  run(container: MedusaContainer, moment: DutyMoment): Promise<void>;
  /** How much it has to do now. */
  countWaiting(container: MedusaContainer): Promise<number>;
}

export interface DutyMoment {
  /** Before this process listens: nothing of its own is in flight. */
  atBoot: boolean;
}
