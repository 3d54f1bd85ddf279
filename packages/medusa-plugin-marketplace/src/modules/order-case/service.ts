import type { Context } from '@medusajs/framework/types';
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from '@medusajs/framework/utils';
import { type SqlExecutor, sqlOf, transactionOf } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { CalendarDate, CaseCall, CaseState } from 'ocop-core';
import * as models from './models';
import { actOnCase, type CaseActed, noteCaseCall } from './operations/act-on-case';
import {
  type CasePage,
  casesOfOrder,
  countCases,
  countLateRepayments,
  findCases,
  listOpenCases,
  readCase,
} from './operations/find-cases';
import { openCase } from './operations/open-case';
import { addPhoto, type PhotoAdded } from './operations/photos';
import {
  listLateRepayments,
  listToCards,
  noteLateRepayment,
  noteToCard,
  type PaidBack,
  payBack,
  type RepaymentWord,
  sayOfRepayment,
} from './operations/repayments';
import type { CaseActInput, NewCase, NewCasePhoto, OrderCaseRow, WholeCase } from './types';

type SqlContext = Context<SqlExecutor>;

/** Cases that buyers open about parcels. The rules are in ocop-core and `operations/`. */
export default class OrderCaseModuleService extends MedusaService({
  OrderCase: models.OrderCase,
  OrderCaseEvent: models.OrderCaseEvent,
  OrderCasePhoto: models.OrderCasePhoto,
}) {
  /** Opens a case; null where another one about this parcel is open. */
  @InjectManager()
  async openCase(
    wanted: NewCase,
    @MedusaContext() context: SqlContext = {},
  ): Promise<OrderCaseRow | null> {
    return this.openCase_(wanted, context);
  }

  @InjectTransactionManager()
  protected async openCase_(
    wanted: NewCase,
    @MedusaContext() context: SqlContext = {},
  ): Promise<OrderCaseRow | null> {
    return openCase(transactionOf(context), wanted);
  }

  /** @throws MedusaError `not_found` */
  @InjectManager()
  async actOnCase(
    caseId: string,
    input: CaseActInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<CaseActed> {
    return this.actOnCase_(caseId, input, context);
  }

  @InjectTransactionManager()
  protected async actOnCase_(
    caseId: string,
    input: CaseActInput,
    @MedusaContext() context: SqlContext = {},
  ): Promise<CaseActed> {
    return actOnCase(transactionOf(context), caseId, input);
  }

  /** Does once what time calls for; answers whether it is news. */
  @InjectManager()
  async noteCaseCall(
    caseId: string,
    call: CaseCall,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    return this.noteCaseCall_(caseId, call, context);
  }

  @InjectTransactionManager()
  protected async noteCaseCall_(
    caseId: string,
    call: CaseCall,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    return noteCaseCall(transactionOf(context), caseId, call);
  }

  @InjectManager()
  async addCasePhoto(
    caseId: string,
    photo: NewCasePhoto,
    @MedusaContext() context: SqlContext = {},
  ): Promise<PhotoAdded> {
    return this.addCasePhoto_(caseId, photo, context);
  }

  @InjectTransactionManager()
  protected async addCasePhoto_(
    caseId: string,
    photo: NewCasePhoto,
    @MedusaContext() context: SqlContext = {},
  ): Promise<PhotoAdded> {
    return addPhoto(transactionOf(context), caseId, photo);
  }

  @InjectManager()
  async casesOfOrder(
    orderId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<WholeCase[]> {
    return casesOfOrder(sqlOf(context), orderId);
  }

  @InjectManager()
  async readCase(
    id: string,
    sellerId: string | null,
    @MedusaContext() context: SqlContext = {},
  ): Promise<WholeCase | null> {
    return readCase(sqlOf(context), id, sellerId);
  }

  @InjectManager()
  async findCases(
    page: CasePage,
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ cases: WholeCase[]; count: number }> {
    return findCases(sqlOf(context), page);
  }

  @InjectManager()
  async countCases(
    sellerId: string | null,
    @MedusaContext() context: SqlContext = {},
  ): Promise<Record<CaseState, number>> {
    return countCases(sqlOf(context), sellerId);
  }

  @InjectManager()
  async listOpenCases(@MedusaContext() context: SqlContext = {}): Promise<OrderCaseRow[]> {
    return listOpenCases(sqlOf(context));
  }

  /** The seller says that it has paid back. */
  @InjectManager()
  async payBack(
    caseId: string,
    paid: PaidBack,
    @MedusaContext() context: SqlContext = {},
  ): Promise<CaseActed> {
    return this.payBack_(caseId, paid, context);
  }

  @InjectTransactionManager()
  protected async payBack_(
    caseId: string,
    paid: PaidBack,
    @MedusaContext() context: SqlContext = {},
  ): Promise<CaseActed> {
    return payBack(transactionOf(context), caseId, paid);
  }

  /** What a buyer says of money that goes back. */
  @InjectManager()
  async sayOfRepayment(
    caseId: string,
    word: RepaymentWord,
    @MedusaContext() context: SqlContext = {},
  ): Promise<CaseActed> {
    return this.sayOfRepayment_(caseId, word, context);
  }

  @InjectTransactionManager()
  protected async sayOfRepayment_(
    caseId: string,
    word: RepaymentWord,
    @MedusaContext() context: SqlContext = {},
  ): Promise<CaseActed> {
    return sayOfRepayment(transactionOf(context), caseId, word);
  }

  /** Cases of which money should have gone back by now, and nobody has noted that. */
  @InjectManager()
  async listLateRepayments(
    now: Date,
    @MedusaContext() context: SqlContext = {},
  ): Promise<OrderCaseRow[]> {
    return listLateRepayments(sqlOf(context), now);
  }

  /** Cases of which a card has something to have back, and not all of it is known to have gone. */
  @InjectManager()
  async listToCards(@MedusaContext() context: SqlContext = {}): Promise<OrderCaseRow[]> {
    return listToCards(sqlOf(context));
  }

  /** Notes that a card has this sum back, unless another is decided by now. */
  @InjectManager()
  async noteToCard(
    caseId: string,
    given: { on: CalendarDate; amount: number },
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return this.noteToCard_(caseId, given, context);
  }

  @InjectTransactionManager()
  protected async noteToCard_(
    caseId: string,
    given: { on: CalendarDate; amount: number },
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return noteToCard(transactionOf(context), caseId, given);
  }

  /** Notes that money is late, once. */
  @InjectManager()
  async noteLateRepayment(
    caseId: string,
    now: Date,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    return this.noteLateRepayment_(caseId, now, context);
  }

  @InjectTransactionManager()
  protected async noteLateRepayment_(
    caseId: string,
    now: Date,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    return noteLateRepayment(transactionOf(context), caseId, now);
  }

  /** How many repayments of all sellers are late. */
  @InjectManager()
  async countLateRepayments(now: Date, @MedusaContext() context: SqlContext = {}): Promise<number> {
    return countLateRepayments(sqlOf(context), now);
  }
}
