import type { Context } from '@medusajs/framework/types';
import { InjectManager, MedusaContext } from '@medusajs/framework/utils';
import { type SqlExecutor, sqlOf } from '../../../kernel/sql-executor';
import { planAnnulment } from '../operations/annul-certificates';
import {
  assertRecognitionMeant,
  checkRecognition,
  type RecognitionInput,
} from '../operations/judge-recognition';
import type { CertificateDecisionInput, DecisionPlan } from '../operations/plan-decision';
import { planReinstatement } from '../operations/reinstate-certificates';
import { planRevocation } from '../operations/revoke-certificates';
import type { CertificateReference, RevocationItem } from '../types';
import { ListingOutbox } from './listing-outbox';

type SqlContext = Context<SqlExecutor>;

/** What is asked of a decision before it is written: whether it can be, and what it would do. */
export class DecisionPlans extends ListingOutbox {
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
}
