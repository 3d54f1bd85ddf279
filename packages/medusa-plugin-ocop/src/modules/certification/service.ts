import type { Context } from '@medusajs/framework/types';
import { InjectManager, InjectTransactionManager, MedusaContext } from '@medusajs/framework/utils';
import { type SqlExecutor, sqlOf, transactionOf } from '../../kernel/sql-executor';
import { onApplicationStart } from './on-application-start';
import { annulCertificates } from './operations/annul-certificates';
import {
  type ClearanceInput,
  type ClearanceOutcome,
  type ClearingInput,
  clearOrder,
  refuseOrder,
} from './operations/clear-order';
import { type CorrectionInput, correctCertificate } from './operations/correct-certificate';
import type { RecognitionInput } from './operations/judge-recognition';
import { linkProduct, type ProductLinkInput } from './operations/link-product';
import {
  type ListingPolicyInput,
  type ListingPolicyRecord,
  writeListingPolicy,
} from './operations/listing-policies';
import type { CertificateDecisionInput } from './operations/plan-decision';
import { recogniseCertificates } from './operations/recognise-certificates';
import { recordLapses } from './operations/record-lapses';
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
import { reinstateCertificates } from './operations/reinstate-certificates';
import { revokeCertificates } from './operations/revoke-certificates';
import {
  type SaleStopsInput,
  type SaleStopsResult,
  setSaleStops,
} from './operations/set-sale-stops';
import { DecisionPlans } from './service-parts/decision-plans';
import type { CertificateReference, CertificateRow, DecisionResult, RevocationItem } from './types';

type SqlContext = Context<SqlExecutor>;

/**
 * The register and the gate's truth. Writing methods open one transaction each: certificate rows,
 * register entries and outbox commit together or not at all. The rules are in `operations/`. Medusa
 * wants one class: what only asks, what follows and what guards is in `service-parts/`.
 */
export default class CertificationModuleService extends DecisionPlans {
  /** Called by Medusa once per process, after workflows and routes are loaded. */
  readonly __hooks = { onApplicationStart };

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

  /** What somebody has against selling producers' goods, all that this source has. */
  @InjectManager()
  async setSaleStops(
    input: SaleStopsInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<SaleStopsResult> {
    return this.setSaleStops_(input, context);
  }

  @InjectTransactionManager()
  protected async setSaleStops_(
    input: SaleStopsInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<SaleStopsResult> {
    return setSaleStops(transactionOf(context), input, this.moment());
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
}
