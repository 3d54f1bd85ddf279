import type { Context } from '@medusajs/framework/types';
import { InjectManager, MedusaContext } from '@medusajs/framework/utils';
import type { CertificateAnnouncement, ListingAnnouncement, ListingProgress } from 'ocop-contract';
import { type SqlExecutor, sqlOf } from '../../../kernel/sql-executor';
import * as announcements from '../operations/announcements';
import { countListingChanges, type ListingChangeCounts } from '../operations/count-listing-changes';
import { type DutyOutcome, type DutyRecord, readDuties, recordDuty } from '../operations/duties';
import {
  type NewHold,
  type OpenHold,
  placeHolds,
  readOpenHolds,
  releaseHolds,
} from '../operations/holds';
import {
  type ListingCauseReference,
  readListingProgress,
  readNewChangesOf,
} from '../operations/listing-progress';
import * as outbox from '../operations/outbox';
import { raiseShopEdition, readShopEdition, type ShopEdition } from '../operations/shop-edition';
import { RegisterQuestions } from './register-questions';

type SqlContext = Context<SqlExecutor>;

/** What the shop has still to follow, who has been told of it, and how the recurring duties went. */
export class ListingOutbox extends RegisterQuestions {
  /** What a storefront asks every second: whether what it keeps may still be shown. */
  async shopEdition(): Promise<ShopEdition> {
    return readShopEdition(this.reads_, this.today());
  }

  /** What storefronts keep of goods, reviews and listings is not to be shown on. */
  async raiseShopEdition(): Promise<void> {
    await raiseShopEdition(this.reads_);
  }

  /** Products whose listing has not followed the register yet; search excludes them. */
  @InjectManager()
  async listUnfinishedProductIds(@MedusaContext() context: SqlContext = {}): Promise<string[]> {
    return outbox.readUnfinishedProductIds(sqlOf(context), this.now());
  }

  @InjectManager()
  async listDueChanges(
    limit: number,
    @MedusaContext() context: SqlContext = {},
  ): Promise<outbox.DueChange[]> {
    return outbox.readDueChanges(sqlOf(context), this.now(), limit);
  }

  /** Due changes that nobody has begun to carry out: what has just been decided. */
  @InjectManager()
  async listNewChanges(
    limit: number,
    @MedusaContext() context: SqlContext = {},
  ): Promise<outbox.DueChange[]> {
    return outbox.readNewChanges(sqlOf(context), this.now(), limit);
  }

  /** Of these, what one decision, or the last entry about one certificate, has made due. */
  async listNewChangesOf(cause: ListingCauseReference): Promise<outbox.DueChange[]> {
    return readNewChangesOf(this.reads_, cause, this.now());
  }

  /** How far the shop has followed a decision, or the last entry about one certificate. */
  async listingProgress(cause: ListingCauseReference): Promise<ListingProgress> {
    return readListingProgress(this.reads_, cause, this.now());
  }

  /** Changes wait no more for effects that are not among the registered; answers how many did. */
  @InjectManager()
  async forgoRemovedEffects(
    registered: readonly string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<number> {
    return outbox.forgoRemovedEffects(sqlOf(context), registered);
  }

  @InjectManager()
  async acknowledgeEffect(
    ids: string[],
    effect: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await outbox.acknowledgeEffect(sqlOf(context), ids, effect, this.now());
  }

  @InjectManager()
  async closeFinishedChanges(
    ids: string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<number> {
    return outbox.closeFinishedChanges(sqlOf(context), ids, this.now());
  }

  @InjectManager()
  async postponeEffect(
    ids: string[],
    effect: string,
    error: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await outbox.postponeEffect(sqlOf(context), ids, effect, error, this.now());
  }

  /** Makes open changes due when the first of their open effects is. */
  @InjectManager()
  async rescheduleChanges(ids: string[], @MedusaContext() context: SqlContext = {}): Promise<void> {
    await outbox.rescheduleChanges(sqlOf(context), ids, this.now());
  }

  /** An operator's "apply now": what failed before is due at once. */
  @InjectManager()
  async retryPostponedChanges(@MedusaContext() context: SqlContext = {}): Promise<void> {
    await outbox.retryPostponedChanges(sqlOf(context), this.now());
  }

  @InjectManager()
  async countListingChanges(
    @MedusaContext() context: SqlContext = {},
  ): Promise<ListingChangeCounts> {
    return countListingChanges(sqlOf(context));
  }

  /** Entries of the register that subscribers have not been told of, in their order. */
  async listUnannouncedEvents(limit: number): Promise<CertificateAnnouncement[]> {
    return announcements.readUnannouncedEvents(this.reads_, limit);
  }

  /** The event bus has taken the entries up to this one. */
  async advanceAnnounced(sequence: number): Promise<void> {
    await announcements.advanceAnnounced(this.reads_, sequence);
  }

  /** Finished changes that subscribers have not been told of. */
  async listUnannouncedChanges(limit: number): Promise<ListingAnnouncement[]> {
    return announcements.readUnannouncedChanges(this.reads_, limit);
  }

  /** The event bus has taken these changes. */
  async markChangesAnnounced(ids: readonly string[]): Promise<void> {
    await announcements.markChangesAnnounced(this.reads_, ids, this.now());
  }

  /** What the outbox has still to do now. */
  async countOutbox(): Promise<number> {
    return announcements.countOutbox(this.reads_, this.now());
  }

  /** How each recurring duty went the last time. */
  async listDuties(): Promise<DutyRecord[]> {
    return readDuties(this.reads_);
  }

  async recordDuty(outcome: DutyOutcome): Promise<void> {
    await recordDuty(this.reads_, outcome, new Date());
  }

  @InjectManager()
  async listOpenHolds(
    productIds: string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<OpenHold[]> {
    return readOpenHolds(sqlOf(context), productIds);
  }

  @InjectManager()
  async placeHolds(
    holds: readonly NewHold[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await placeHolds(sqlOf(context), holds);
  }

  @InjectManager()
  async releaseHolds(
    productIds: string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await releaseHolds(sqlOf(context), productIds, this.now());
  }
}
