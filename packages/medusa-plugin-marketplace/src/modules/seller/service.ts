import type { Context } from '@medusajs/framework/types';
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from '@medusajs/framework/utils';
import { type SqlExecutor, sqlOf, transactionOf } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { ApplicationBody } from 'ocop-contract';
import type { CalendarDate, SellerState, VneidState } from 'ocop-core';
import * as models from './models';
import type { NewSellerEvent } from './operations/append-event';
import { checkIdentity, setVneid } from './operations/check-identity';
import {
  countSellers,
  type FoundSeller,
  findSellers,
  type SellerFilter,
} from './operations/find-sellers';
import { moveSeller } from './operations/move-seller';
import { openAccount } from './operations/open-account';
import { listSellersById, readSeller, sellerOfAccount } from './operations/read-seller';
import { type DueStop, followStop, listDueClosings, listDueStops } from './operations/sale-stops';
import { saveApplication } from './operations/save-application';
import {
  claimProducer,
  judgeClaim,
  sellersOfProducers,
  withdrawClaim,
} from './operations/seller-claims';
import { addPaper, assertPaperFits, removePaper } from './operations/seller-papers';
import { setHoliday } from './operations/set-holiday';
import type {
  ClaimJudgement,
  NewIdentityCheck,
  NewPaper,
  OpenAccountInput,
  SellerRow,
  WholeSeller,
} from './types';

type SqlContext = Context<SqlExecutor>;

/** Sellers' accounts from their first line to their end. The rules are in ocop-core and `operations/`. */
export default class SellerModuleService extends MedusaService({
  Seller: models.Seller,
  SellerPaper: models.SellerPaper,
  SellerClaim: models.SellerClaim,
  IdentityCheck: models.IdentityCheck,
  SellerEvent: models.SellerEvent,
}) {
  /** A new account; for what one was opened before, that one. */
  @InjectManager()
  async openAccount(
    input: OpenAccountInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<SellerRow> {
    return this.openAccount_(input, context);
  }

  @InjectTransactionManager()
  protected async openAccount_(
    input: OpenAccountInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<SellerRow> {
    return openAccount(transactionOf(context), input);
  }

  @InjectManager()
  async saveApplication(
    sellerId: string,
    application: ApplicationBody,
    @MedusaContext() context: SqlContext = {},
  ): Promise<SellerRow> {
    return this.saveApplication_(sellerId, application, context);
  }

  @InjectTransactionManager()
  protected async saveApplication_(
    sellerId: string,
    application: ApplicationBody,
    @MedusaContext() context: SqlContext = {},
  ): Promise<SellerRow> {
    return saveApplication(transactionOf(context), sellerId, application);
  }

  /** @throws InvalidInputError when an application takes no more papers */
  @InjectManager()
  async assertPaperFits(
    sellerId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return this.assertPaperFits_(sellerId, context);
  }

  @InjectTransactionManager()
  protected async assertPaperFits_(
    sellerId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return assertPaperFits(transactionOf(context), sellerId);
  }

  @InjectManager()
  async addPaper(
    sellerId: string,
    paper: NewPaper,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return this.addPaper_(sellerId, paper, context);
  }

  @InjectTransactionManager()
  protected async addPaper_(
    sellerId: string,
    paper: NewPaper,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return addPaper(transactionOf(context), sellerId, paper);
  }

  /** Answers where its file lies. */
  @InjectManager()
  async removePaper(
    sellerId: string,
    paperId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<string> {
    return this.removePaper_(sellerId, paperId, context);
  }

  @InjectTransactionManager()
  protected async removePaper_(
    sellerId: string,
    paperId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<string> {
    return removePaper(transactionOf(context), sellerId, paperId);
  }

  @InjectManager()
  async claimProducer(
    sellerId: string,
    producerId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return this.claimProducer_(sellerId, producerId, context);
  }

  @InjectTransactionManager()
  protected async claimProducer_(
    sellerId: string,
    producerId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return claimProducer(transactionOf(context), sellerId, producerId);
  }

  @InjectManager()
  async withdrawClaim(
    sellerId: string,
    claimId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return this.withdrawClaim_(sellerId, claimId, context);
  }

  @InjectTransactionManager()
  protected async withdrawClaim_(
    sellerId: string,
    claimId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return withdrawClaim(transactionOf(context), sellerId, claimId);
  }

  @InjectManager()
  async judgeClaim(
    sellerId: string,
    claimId: string,
    judgement: ClaimJudgement,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return this.judgeClaim_(sellerId, claimId, judgement, context);
  }

  @InjectTransactionManager()
  protected async judgeClaim_(
    sellerId: string,
    claimId: string,
    judgement: ClaimJudgement,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return judgeClaim(transactionOf(context), sellerId, claimId, judgement);
  }

  @InjectManager()
  async checkIdentity(
    sellerId: string,
    check: NewIdentityCheck,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return this.checkIdentity_(sellerId, check, context);
  }

  @InjectTransactionManager()
  protected async checkIdentity_(
    sellerId: string,
    check: NewIdentityCheck,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return checkIdentity(transactionOf(context), sellerId, check);
  }

  @InjectManager()
  async setVneid(
    sellerId: string,
    link: { state: VneidState; on: CalendarDate },
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return this.setVneid_(sellerId, link, context);
  }

  @InjectTransactionManager()
  protected async setVneid_(
    sellerId: string,
    link: { state: VneidState; on: CalendarDate },
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return setVneid(transactionOf(context), sellerId, link);
  }

  @InjectManager()
  async setHoliday(
    sellerId: string,
    through: CalendarDate | null,
    today: CalendarDate,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return this.setHoliday_(sellerId, through, today, context);
  }

  @InjectTransactionManager()
  protected async setHoliday_(
    sellerId: string,
    through: CalendarDate | null,
    today: CalendarDate,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return setHoliday(transactionOf(context), sellerId, through, today);
  }

  /** Lets something happen to an account, as `sellerStateAfter` allows. */
  @InjectManager()
  async moveSeller(
    sellerId: string,
    event: NewSellerEvent,
    today: CalendarDate,
    @MedusaContext() context: SqlContext = {},
  ): Promise<SellerRow> {
    return this.moveSeller_(sellerId, event, today, context);
  }

  @InjectTransactionManager()
  protected async moveSeller_(
    sellerId: string,
    event: NewSellerEvent,
    today: CalendarDate,
    @MedusaContext() context: SqlContext = {},
  ): Promise<SellerRow> {
    return moveSeller(transactionOf(context), sellerId, event, today);
  }

  /** Lets goods follow their account where they do not yet, by what `apply` does. */
  @InjectManager()
  async followStop(
    sellerId: string,
    today: CalendarDate,
    apply: (due: DueStop) => Promise<void>,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return this.followStop_(sellerId, today, apply, context);
  }

  @InjectTransactionManager()
  protected async followStop_(
    sellerId: string,
    today: CalendarDate,
    apply: (due: DueStop) => Promise<void>,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return followStop(transactionOf(context), sellerId, today, apply);
  }

  @InjectManager()
  async listDueStops(
    today: CalendarDate,
    @MedusaContext() context: SqlContext = {},
  ): Promise<string[]> {
    return listDueStops(sqlOf(context), today);
  }

  @InjectManager()
  async listDueClosings(
    today: CalendarDate,
    @MedusaContext() context: SqlContext = {},
  ): Promise<string[]> {
    return listDueClosings(sqlOf(context), today);
  }

  /** An account with all that is kept of it; null for an unknown one. */
  @InjectManager()
  async readSeller(
    sellerId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<WholeSeller | null> {
    return readSeller(sqlOf(context), sellerId);
  }

  @InjectManager()
  async listSellersById(
    ids: readonly string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<SellerRow[]> {
    return listSellersById(sqlOf(context), ids);
  }

  /** Who sells and is paid to this account; null where nobody is, or more than one says so. */
  @InjectManager()
  async sellerOfAccount(
    bank: string,
    number: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<string | null> {
    return sellerOfAccount(sqlOf(context), bank, number);
  }

  /** Producer → the seller who is confirmed as it. */
  @InjectManager()
  async sellersOfProducers(
    producerIds: readonly string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<Map<string, string>> {
    return sellersOfProducers(sqlOf(context), producerIds);
  }

  @InjectManager()
  async findSellers(
    filter: SellerFilter,
    page: { limit: number; offset: number },
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ sellers: FoundSeller[]; count: number }> {
    return findSellers(sqlOf(context), filter, page);
  }

  @InjectManager()
  async countSellers(
    @MedusaContext() context: SqlContext = {},
  ): Promise<Record<SellerState, number>> {
    return countSellers(sqlOf(context));
  }
}
