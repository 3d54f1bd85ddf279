import type { Context } from '@medusajs/framework/types';
import { InjectManager, InjectTransactionManager, MedusaContext } from '@medusajs/framework/utils';
import { type SqlExecutor, sqlOf, transactionOf } from '../../../kernel/sql-executor';
import { countCertificatesOfDecisions } from '../operations/count-certificates-of-decisions';
import { countStatistics, type Statistics } from '../operations/count-statistics';
import {
  type CertificateFilter,
  type CertificatePage,
  findCertificates,
} from '../operations/find-certificates';
import { findEndedOfName } from '../operations/find-ended-of-name';
import { findHolders, type Holder, type HolderQuestion } from '../operations/find-holders';
import {
  findEndedCertificates,
  findProducer,
  listProductIdsOf,
  type ProducerFacts,
} from '../operations/find-producer';
import { listNames, type NameSource } from '../operations/list-names';
import {
  type ListedProducer,
  listProducers,
  type ProducerFilter,
  type ProducerPage,
} from '../operations/list-producers';
import { listProductsOnSale, type ProductOnSale } from '../operations/list-products-on-sale';
import { type ListingPolicyRecord, readListingPolicies } from '../operations/listing-policies';
import {
  type CertificateQuestion,
  type LookUpPage,
  lookUpCertificates,
} from '../operations/look-up-certificates';
import {
  type OrdinaryProduct,
  readCertifiedAmong,
  readOrdinaryProducts,
} from '../operations/ordinary-products';
import { producersOfProducts } from '../operations/producers-of-products';
import { type CertificateStanding, readStandings } from '../operations/read-standings';
import { countUnrecordedLapses } from '../operations/record-lapses';
import { refusalsForProducts } from '../operations/refusals-for-products';
import { type RegisterVerdict, verifyRegister } from '../operations/verify-register';
import type { ProductRefusal } from '../types';
import { OrderCancellations } from './order-cancellations';

type SqlContext = Context<SqlExecutor>;

/** What is asked of the register; nothing here writes. */
export class RegisterQuestions extends OrderCancellations {
  /** Why each of these products may not be sold today; saleable ones are absent. */
  @InjectManager()
  async refusalsForProducts(
    productIds: string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<Map<string, ProductRefusal>> {
    return refusalsForProducts(sqlOf(context), productIds, this.today());
  }

  /** Product → the holder of the certificate that speaks for it; products without one are absent. */
  async producersOfProducts(productIds: string[]): Promise<Map<string, string>> {
    return producersOfProducts(this.reads_, productIds, this.today());
  }

  /** What says which badges these products may show; every search asks. */
  async listStandings(productIds: string[]): Promise<CertificateStanding[]> {
    return readStandings(this.reads_, productIds);
  }

  /** Which of these products have a certificate in force today. */
  async listCertifiedAmong(productIds: readonly string[]): Promise<Set<string>> {
    return readCertifiedAmong(this.reads_, productIds, this.today());
  }

  /** Which of these products are on sale without badge today, after which certificate. */
  async listOrdinaryProducts(productIds: readonly string[]): Promise<OrdinaryProduct[]> {
    return readOrdinaryProducts(this.reads_, productIds, this.today());
  }

  /** One page of the products that may be sold today, by product id, and how many there are. */
  @InjectManager()
  async listProductsOnSale(
    page: { limit: number; offset: number },
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ products: ProductOnSale[]; count: number }> {
    return listProductsOnSale(sqlOf(context), this.today(), page);
  }

  /** What ends of certificates do to listings: every version of the policy, the last written first. */
  @InjectManager()
  async listingPolicies(@MedusaContext() context: SqlContext = {}): Promise<ListingPolicyRecord[]> {
    return readListingPolicies(sqlOf(context));
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

  /** Ids of the certificates of this very product name, in folded words, that count no more today. */
  async findEndedOfName(name: string, limit: number): Promise<string[]> {
    return findEndedOfName(this.reads_, name, this.today(), limit);
  }

  /** The producer of a handle, with what of its is in force today; null for an unknown one. */
  @InjectManager()
  async findProducer(
    handle: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<ProducerFacts | null> {
    return findProducer(sqlOf(context), handle, this.today());
  }

  /** Producers by their ids, or by what they are called; never for the public. */
  @InjectManager()
  async findHolders(
    question: HolderQuestion,
    @MedusaContext() context: SqlContext = {},
  ): Promise<Holder[]> {
    return findHolders(sqlOf(context), question, this.today());
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

  /** Decision id → certificates in whose history it stands. */
  @InjectManager()
  async countCertificatesOfDecisions(
    decisionIds: string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<Map<string, number>> {
    return countCertificatesOfDecisions(sqlOf(context), decisionIds);
  }

  /** Lapses that the calendar has made true and the register does not say yet. */
  async countUnrecordedLapses(): Promise<number> {
    return countUnrecordedLapses(this.reads_, this.today());
  }
}
