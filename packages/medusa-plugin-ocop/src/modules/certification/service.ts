import type { Context } from '@medusajs/framework/types';
import {
  ContainerRegistrationKeys,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from '@medusajs/framework/utils';
import { type CalendarDate, calendarDateAt } from 'ocop-core';
import {
  type Connection,
  readsOf,
  rows,
  type SqlExecutor,
  sqlOf,
  transactionOf,
} from '../../kernel/sql-executor';
import type { CertificateAnnouncement, ListingAnnouncement } from './lib/event-names';
import * as models from './models';
import { onApplicationStart } from './on-application-start';
import { annulCertificates, planAnnulment } from './operations/annul-certificates';
import * as announcements from './operations/announcements';
import type { ClearanceInput, ClearanceOutcome, ClearingInput } from './operations/clear-order';
import { clearOrder, refuseOrder } from './operations/clear-order';
import { type CorrectionInput, correctCertificate } from './operations/correct-certificate';
import { countCertificatesOfDecisions } from './operations/count-certificates-of-decisions';
import { countListingChanges, type ListingChangeCounts } from './operations/count-listing-changes';
import { countStatistics, type Statistics } from './operations/count-statistics';
import type { Moment } from './operations/decide-on-certificates';
import { type DutyOutcome, type DutyRecord, readDuties, recordDuty } from './operations/duties';
import {
  type CertificateFilter,
  type CertificatePage,
  findCertificates,
} from './operations/find-certificates';
import {
  findEndedCertificates,
  findProducer,
  listProductIdsOf,
  type ProducerFacts,
} from './operations/find-producer';
import { type OpenHold, placeHold, readOpenHolds, releaseHolds } from './operations/holds';
import { linkProduct, type ProductLinkInput } from './operations/link-product';
import { listProductsOnSale, type ProductOnSale } from './operations/list-products-on-sale';
import {
  type OrdinaryProduct,
  readCertifiedAmong,
  readOrdinaryProducts,
} from './operations/ordinary-products';
import {
  type ListingPolicyInput,
  type ListingPolicyRecord,
  readListingPolicies,
  writeListingPolicy,
} from './operations/listing-policies';
import { listNames, type NameSource } from './operations/list-names';
import {
  type ListedProducer,
  listProducers,
  type ProducerFilter,
  type ProducerPage,
} from './operations/list-producers';
import {
  type CertificateQuestion,
  type LookUpPage,
  lookUpCertificates,
} from './operations/look-up-certificates';
import * as outbox from './operations/outbox';
import type { CertificateDecisionInput, DecisionPlan } from './operations/plan-decision';
import { type CertificateStanding, readStandings } from './operations/read-standings';
import {
  assertRecognitionMeant,
  checkRecognition,
  type RecognitionInput,
  recogniseCertificates,
} from './operations/recognise-certificates';
import { countUnrecordedLapses, recordLapses } from './operations/record-lapses';
import {
  type ExtensionEndInput,
  type ExtensionInput,
  endExtension,
  extendCertificate,
  type FilingInput,
  fileReEvaluation,
  type ReturnInput,
  returnCertificate,
} from './operations/record-papers';
import { refusalsForProducts } from './operations/refusals-for-products';
import { planReinstatement, reinstateCertificates } from './operations/reinstate-certificates';
import { planRevocation, revokeCertificates } from './operations/revoke-certificates';
import { raiseShopEdition, readShopEdition, type ShopEdition } from './operations/shop-edition';
import { type RegisterVerdict, verifyRegister } from './operations/verify-register';
import { readInstalledAt, writePolicy } from './operations/write-policy';
import type {
  CertificateReference,
  CertificateRow,
  CertificationModuleOptions,
  DecisionResult,
  ProductRefusal,
  RevocationItem,
} from './types';

type SqlContext = Context<SqlExecutor>;

interface Dependencies {
  [ContainerRegistrationKeys.PG_CONNECTION]: Connection;
}

/**
 * The register and the gate's truth. Writing methods open one transaction each: certificate rows,
 * register entries and outbox commit together or not at all. The rules are in `operations/`.
 */
export default class CertificationModuleService extends MedusaService({
  Certificate: models.Certificate,
  CertificateEvent: models.CertificateEvent,
  Decision: models.Decision,
  ListingChange: models.ListingChange,
  ListingDecision: models.ListingDecision,
  ListingHold: models.ListingHold,
  ListingPolicy: models.ListingPolicy,
  ListingPolicyVersion: models.ListingPolicyVersion,
  OrderClearance: models.OrderClearance,
  Producer: models.Producer,
}) {
  /** Called by Medusa once per process, after workflows and routes are loaded. */
  readonly __hooks = { onApplicationStart };

  protected readonly options_: CertificationModuleOptions;
  protected readonly reads_: SqlExecutor;

  constructor(container: Dependencies, options: CertificationModuleOptions = {}) {
    super(...[container, options]);
    this.options_ = options;
    this.reads_ = readsOf(container[ContainerRegistrationKeys.PG_CONNECTION]);
  }

  /** The injected clock. */
  now(): Date {
    return this.options_.clock?.() ?? new Date();
  }

  /** Today in Vietnam, by the injected clock. */
  today(): CalendarDate {
    return calendarDateAt(this.now());
  }

  /** Throws a 400 that names every field at fault; writes nothing. */
  checkRecognition(input: RecognitionInput): void {
    checkRecognition(input, this.moment());
  }

  /**
   * Throws a 409 while what is odd about a decision is not acknowledged; writes nothing. Answers the
   * products that its rows are about already, by row.
   */
  @InjectManager()
  async assertRecognitionMeant(
    input: RecognitionInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<Record<number, string>> {
    return assertRecognitionMeant(sqlOf(context), input, this.moment());
  }

  /** What a revocation would do, and what is odd about it; writes nothing. */
  @InjectManager()
  async planRevocation(
    input: CertificateDecisionInput<RevocationItem>,
    @MedusaContext() context: SqlContext = {},
  ): Promise<DecisionPlan<RevocationItem>> {
    return planRevocation(sqlOf(context), input, this.moment());
  }

  /** What an annulment would do, and what is odd about it; writes nothing. */
  @InjectManager()
  async planAnnulment(
    input: CertificateDecisionInput<CertificateReference>,
    @MedusaContext() context: SqlContext = {},
  ): Promise<DecisionPlan<CertificateReference>> {
    return planAnnulment(sqlOf(context), input, this.moment());
  }

  /** What a reinstatement would do, and what is odd about it; writes nothing. */
  @InjectManager()
  async planReinstatement(
    input: CertificateDecisionInput<CertificateReference>,
    @MedusaContext() context: SqlContext = {},
  ): Promise<DecisionPlan<CertificateReference>> {
    return planReinstatement(sqlOf(context), input, this.moment());
  }

  @InjectManager()
  async recogniseCertificates(
    input: RecognitionInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<DecisionResult> {
    return this.recogniseCertificates_(input, context);
  }

  @InjectTransactionManager()
  protected async recogniseCertificates_(
    input: RecognitionInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<DecisionResult> {
    return recogniseCertificates(transactionOf(context), input, this.moment());
  }

  @InjectManager()
  async revokeCertificates(
    input: CertificateDecisionInput<RevocationItem>,
    @MedusaContext() context: SqlContext = {},
  ): Promise<DecisionResult> {
    return this.revokeCertificates_(input, context);
  }

  @InjectTransactionManager()
  protected async revokeCertificates_(
    input: CertificateDecisionInput<RevocationItem>,
    @MedusaContext() context: SqlContext = {},
  ): Promise<DecisionResult> {
    return revokeCertificates(transactionOf(context), input, this.moment());
  }

  @InjectManager()
  async reinstateCertificates(
    input: CertificateDecisionInput<CertificateReference>,
    @MedusaContext() context: SqlContext = {},
  ): Promise<DecisionResult> {
    return this.reinstateCertificates_(input, context);
  }

  @InjectTransactionManager()
  protected async reinstateCertificates_(
    input: CertificateDecisionInput<CertificateReference>,
    @MedusaContext() context: SqlContext = {},
  ): Promise<DecisionResult> {
    return reinstateCertificates(transactionOf(context), input, this.moment());
  }

  @InjectManager()
  async annulCertificates(
    input: CertificateDecisionInput<CertificateReference>,
    @MedusaContext() context: SqlContext = {},
  ): Promise<DecisionResult> {
    return this.annulCertificates_(input, context);
  }

  @InjectTransactionManager()
  protected async annulCertificates_(
    input: CertificateDecisionInput<CertificateReference>,
    @MedusaContext() context: SqlContext = {},
  ): Promise<DecisionResult> {
    return annulCertificates(transactionOf(context), input, this.moment());
  }

  /** Keeps a certificate in force past its last day, on a paper. */
  @InjectManager()
  async extendCertificate(
    input: ExtensionInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<CertificateRow> {
    return this.extendCertificate_(input, context);
  }

  @InjectTransactionManager()
  protected async extendCertificate_(
    input: ExtensionInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<CertificateRow> {
    return extendCertificate(transactionOf(context), input, this.moment());
  }

  /** Ends an extension on the day of the result. */
  @InjectManager()
  async endExtension(
    input: ExtensionEndInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<CertificateRow> {
    return this.endExtension_(input, context);
  }

  @InjectTransactionManager()
  protected async endExtension_(
    input: ExtensionEndInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<CertificateRow> {
    return endExtension(transactionOf(context), input, this.moment());
  }

  /** Writes down that a holder gave its certificate back. */
  @InjectManager()
  async returnCertificate(
    input: ReturnInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<CertificateRow> {
    return this.returnCertificate_(input, context);
  }

  @InjectTransactionManager()
  protected async returnCertificate_(
    input: ReturnInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<CertificateRow> {
    return returnCertificate(transactionOf(context), input, this.moment());
  }

  /** Writes down that the file of a re-evaluation was lodged. */
  @InjectManager()
  async fileReEvaluation(
    input: FilingInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<CertificateRow> {
    return this.fileReEvaluation_(input, context);
  }

  @InjectTransactionManager()
  protected async fileReEvaluation_(
    input: FilingInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<CertificateRow> {
    return fileReEvaluation(transactionOf(context), input, this.moment());
  }

  /** Puts a certificate's row right. */
  @InjectManager()
  async correctCertificate(
    input: CorrectionInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<CertificateRow> {
    return this.correctCertificate_(input, context);
  }

  @InjectTransactionManager()
  protected async correctCertificate_(
    input: CorrectionInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<CertificateRow> {
    return correctCertificate(transactionOf(context), input, this.moment());
  }

  /** Writes down up to 200 lapses that the calendar has made true; answers how many. */
  @InjectManager()
  async recordLapses(@MedusaContext() context: SqlContext = {}): Promise<number> {
    return this.recordLapses_(context);
  }

  @InjectTransactionManager()
  protected async recordLapses_(@MedusaContext() context: SqlContext = {}): Promise<number> {
    return recordLapses(transactionOf(context), this.moment());
  }

  @InjectManager()
  async linkProduct(
    input: ProductLinkInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<CertificateRow> {
    return this.linkProduct_(input, context);
  }

  @InjectTransactionManager()
  protected async linkProduct_(
    input: ProductLinkInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<CertificateRow> {
    return linkProduct(transactionOf(context), input, this.moment());
  }

  /** Confirms an order under the gate's locks; throws SQLSTATE OC001 for a product not saleable. */
  @InjectManager()
  async clearOrder(
    input: ClearingInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<ClearanceOutcome> {
    return this.clearOrder_(input, context);
  }

  @InjectTransactionManager()
  protected async clearOrder_(
    input: ClearingInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<ClearanceOutcome> {
    return clearOrder(transactionOf(context), input, this.now());
  }

  /** Refuses an order for good; answers `cleared` when it was confirmed before. */
  @InjectManager()
  async refuseOrder(
    input: ClearanceInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<ClearanceOutcome> {
    return refuseOrder(sqlOf(context), input, this.now());
  }

  /** Why each of these products may not be sold today; saleable ones are absent. */
  @InjectManager()
  async refusalsForProducts(
    productIds: string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<Map<string, ProductRefusal>> {
    return refusalsForProducts(sqlOf(context), productIds, this.today());
  }

  /** What says which badges these products may show; every search asks. */
  async listStandings(productIds: string[]): Promise<CertificateStanding[]> {
    return readStandings(this.reads_, productIds);
  }

  /** Products whose listing has not followed the register yet; search excludes them. */
  @InjectManager()
  async listUnfinishedProductIds(@MedusaContext() context: SqlContext = {}): Promise<string[]> {
    return outbox.readUnfinishedProductIds(sqlOf(context), this.now());
  }

  /** What a storefront asks every second: whether what it keeps may still be shown. */
  async shopEdition(): Promise<ShopEdition> {
    return readShopEdition(this.reads_, this.today());
  }

  /** What storefronts keep of goods, reviews and listings is not to be shown on. */
  async raiseShopEdition(): Promise<void> {
    await raiseShopEdition(this.reads_);
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

  /** Lapses that the calendar has made true and the register does not say yet. */
  async countUnrecordedLapses(): Promise<number> {
    return countUnrecordedLapses(this.reads_, this.today());
  }

  /** How each recurring duty went the last time. */
  async listDuties(): Promise<DutyRecord[]> {
    return readDuties(this.reads_);
  }

  async recordDuty(outcome: DutyOutcome): Promise<void> {
    await recordDuty(this.reads_, outcome, new Date());
  }

  /** An operator's "apply now": what failed before is due at once. */
  @InjectManager()
  async retryPostponedChanges(@MedusaContext() context: SqlContext = {}): Promise<void> {
    await outbox.retryPostponedChanges(sqlOf(context), this.now());
  }

  @InjectManager()
  async listOpenHolds(
    productIds: string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<OpenHold[]> {
    return readOpenHolds(sqlOf(context), productIds);
  }

  @InjectManager()
  async placeHold(
    productId: string,
    previousStatus: string,
    causeSequence: number,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await placeHold(sqlOf(context), productId, previousStatus, causeSequence);
  }

  @InjectManager()
  async releaseHolds(
    productIds: string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await releaseHolds(sqlOf(context), productIds, this.now());
  }

  /** Walks the hash chain and holds every certificate against its last entry. */
  @InjectManager()
  async verifyRegister(@MedusaContext() context: SqlContext = {}): Promise<RegisterVerdict> {
    return this.verifyRegister_(context);
  }

  @InjectTransactionManager()
  protected async verifyRegister_(
    @MedusaContext() context: SqlContext = {},
  ): Promise<RegisterVerdict> {
    const sql = transactionOf(context);
    // One moment for chain and certificates: a decision made meanwhile is not a forgery.
    await sql.execute('set transaction isolation level repeatable read, read only');
    return verifyRegister(sql);
  }

  /** The certificates in force today, counted. */
  @InjectManager()
  async statistics(@MedusaContext() context: SqlContext = {}): Promise<Statistics> {
    return countStatistics(sqlOf(context), this.today());
  }

  /** One page of the names of products, communes or producers, after a name. */
  @InjectManager()
  async listNames(
    source: NameSource,
    after: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<string[]> {
    return listNames(sqlOf(context), source, after);
  }

  /** Ids of one page of certificates, and how many match; standings are today's. */
  @InjectManager()
  async findCertificates(
    filter: CertificateFilter,
    page: CertificatePage,
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ ids: string[]; count: number }> {
    return findCertificates(sqlOf(context), filter, page, this.today());
  }

  /** The public's way to certificates: ids of one page, and how many match; standings are today's. */
  @InjectManager()
  async lookUpCertificates(
    question: CertificateQuestion,
    page: LookUpPage,
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ ids: string[]; count: number }> {
    return lookUpCertificates(sqlOf(context), question, page, this.today());
  }

  /** The producer of a handle, with what of its is in force today; null for an unknown one. */
  @InjectManager()
  async findProducer(
    handle: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<ProducerFacts | null> {
    return findProducer(sqlOf(context), handle, this.today());
  }

  /** Ids of a producer's certificates that have ended for good as of today, the last first. */
  @InjectManager()
  async findEndedCertificates(
    producerId: string,
    limit: number,
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ ids: string[]; count: number }> {
    return findEndedCertificates(sqlOf(context), producerId, this.today(), limit);
  }

  /** Products of all certificates of a producer, whatever their standing. */
  @InjectManager()
  async listProductIdsOf(
    producerId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<string[]> {
    return listProductIdsOf(sqlOf(context), producerId);
  }

  /** One page of the producers with products certified today, and how many there are. */
  @InjectManager()
  async listCertifiedProducers(
    filter: ProducerFilter,
    page: ProducerPage,
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ producers: ListedProducer[]; count: number }> {
    return listProducers(sqlOf(context), filter, page, this.today());
  }

  /** One page of the products that may be sold today, by product id, and how many there are. */
  @InjectManager()
  async listProductsOnSale(
    page: { limit: number; offset: number },
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ products: ProductOnSale[]; count: number }> {
    return listProductsOnSale(sqlOf(context), this.today(), page);
  }

  /** Decision id → certificates in whose history it stands. */
  @InjectManager()
  async countCertificatesOfDecisions(
    decisionIds: string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<Map<string, number>> {
    return countCertificatesOfDecisions(sqlOf(context), decisionIds);
  }

  @InjectManager()
  async countListingChanges(
    @MedusaContext() context: SqlContext = {},
  ): Promise<ListingChangeCounts> {
    return countListingChanges(sqlOf(context));
  }

  /** What ends of certificates do to listings: every version of the policy, the last written first. */
  @InjectManager()
  async listingPolicies(@MedusaContext() context: SqlContext = {}): Promise<ListingPolicyRecord[]> {
    return readListingPolicies(sqlOf(context));
  }

  /** Writes the next version; what was decided by the ones before stays. */
  @InjectManager()
  async writeListingPolicy(
    input: ListingPolicyInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<ListingPolicyRecord> {
    return this.writeListingPolicy_(input, context);
  }

  @InjectTransactionManager()
  protected async writeListingPolicy_(
    input: ListingPolicyInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<ListingPolicyRecord> {
    return writeListingPolicy(transactionOf(context), input, this.moment());
  }

  /** Which of these products have a certificate in force today. */
  async listCertifiedAmong(productIds: readonly string[]): Promise<Set<string>> {
    return readCertifiedAmong(this.reads_, productIds, this.today());
  }

  /** Which of these products are on sale without badge today, after which certificate. */
  async listOrdinaryProducts(productIds: readonly string[]): Promise<OrdinaryProduct[]> {
    return readOrdinaryProducts(this.reads_, productIds, this.today());
  }

  /** Writes the installation's option, for the database's guard to read. */
  @InjectManager()
  async writePolicy(@MedusaContext() context: SqlContext = {}): Promise<void> {
    await this.writePolicy_(context);
  }

  @InjectTransactionManager()
  protected async writePolicy_(@MedusaContext() context: SqlContext = {}): Promise<void> {
    await writePolicy(transactionOf(context), this.options_.policy);
  }

  /** When the plugin was installed: orders from before it are not its business. */
  @InjectManager()
  async installedAt(@MedusaContext() context: SqlContext = {}): Promise<Date> {
    return readInstalledAt(sqlOf(context));
  }

  /** Whether every trigger of the gate is on the order tables, enabled and deferred. */
  @InjectManager()
  async orderGuardsInPlace(@MedusaContext() context: SqlContext = {}): Promise<boolean> {
    const [row] = await rows<{ ok: boolean }>(
      sqlOf(context),
      'select ocop_order_guards_in_place() as ok',
    );
    return row?.ok === true;
  }

  /** Puts the gate's triggers on the order tables; false where there are none. Needs DDL rights. */
  @InjectManager()
  async installOrderGuards(@MedusaContext() context: SqlContext = {}): Promise<boolean> {
    const [row] = await rows<{ ok: boolean }>(
      sqlOf(context),
      'select ocop_install_order_guards() as ok',
    );
    return row?.ok === true;
  }

  /** Whether what may not be sold cannot be published: the trigger is there, enabled, deferred. */
  @InjectManager()
  async publicationGuardInPlace(@MedusaContext() context: SqlContext = {}): Promise<boolean> {
    const [row] = await rows<{ ok: boolean }>(
      sqlOf(context),
      'select ocop_publication_guard_in_place() as ok',
    );
    return row?.ok === true;
  }

  /** Whether both triggers of the stock are on the reservations, enabled and deferred. */
  @InjectManager()
  async stockGuardInPlace(@MedusaContext() context: SqlContext = {}): Promise<boolean> {
    const [row] = await rows<{ ok: boolean }>(
      sqlOf(context),
      'select ocop_stock_guard_in_place() as ok',
    );
    return row?.ok === true;
  }

  /** Puts that trigger on the table of products; false where there is none. Needs DDL rights. */
  @InjectManager()
  async installPublicationGuard(@MedusaContext() context: SqlContext = {}): Promise<boolean> {
    const [row] = await rows<{ ok: boolean }>(
      sqlOf(context),
      'select ocop_install_publication_guard() as ok',
    );
    return row?.ok === true;
  }

  /** Puts the guard of the stock on the reservations; false where there are none. Needs DDL rights. */
  @InjectManager()
  async installStockGuard(@MedusaContext() context: SqlContext = {}): Promise<boolean> {
    const [row] = await rows<{ ok: boolean }>(
      sqlOf(context),
      'select ocop_install_stock_guard() as ok',
    );
    return row?.ok === true;
  }

  /** Puts the guards of captures, refunds and prices on their tables; false where there are none. */
  @InjectManager()
  async installMoneyGuards(@MedusaContext() context: SqlContext = {}): Promise<boolean> {
    const [row] = await rows<{ ok: boolean }>(
      sqlOf(context),
      'select ocop_install_money_guards() as ok',
    );
    return row?.ok === true;
  }

  private moment(): Moment {
    return { today: this.today(), now: this.now() };
  }
}
