import type { Context } from '@medusajs/framework/types';
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from '@medusajs/framework/utils';
import { type SqlExecutor, sqlOf, transactionOf } from 'medusa-plugin-ocop/kernel/sql-executor';
import * as models from './models';
import {
  findQuestions,
  listShownQuestions,
  type QuestionPage,
  questionsOfAsker,
} from './operations/find-questions';
import {
  answerQuestion,
  askQuestion,
  forgetAsker,
  hideQuestion,
} from './operations/write-question';
import type { NewQuestion, QuestionRow } from './types';

type SqlContext = Context<SqlExecutor>;

/** What buyers ask about goods, and what is answered. */
export default class QuestionModuleService extends MedusaService({ Question: models.Question }) {
  /** Keeps a question; said again, the one that is there. */
  @InjectManager()
  async askQuestion(question: NewQuestion, @MedusaContext() context: SqlContext = {}) {
    return this.askQuestion_(question, context);
  }

  @InjectTransactionManager()
  protected async askQuestion_(question: NewQuestion, @MedusaContext() context: SqlContext = {}) {
    return askQuestion(transactionOf(context), question);
  }

  /** Answers a question, once; null where that is settled. @throws MedusaError `not_found` */
  @InjectManager()
  async answerQuestion(
    answer: Parameters<typeof answerQuestion>[1],
    @MedusaContext() context: SqlContext = {},
  ) {
    return this.answerQuestion_(answer, context);
  }

  @InjectTransactionManager()
  protected async answerQuestion_(
    answer: Parameters<typeof answerQuestion>[1],
    @MedusaContext() context: SqlContext = {},
  ) {
    return answerQuestion(transactionOf(context), answer);
  }

  /** Hides a question, or shows it again. @throws MedusaError `not_found` */
  @InjectManager()
  async hideQuestion(
    change: Parameters<typeof hideQuestion>[1],
    @MedusaContext() context: SqlContext = {},
  ): Promise<QuestionRow> {
    return this.hideQuestion_(change, context);
  }

  @InjectTransactionManager()
  protected async hideQuestion_(
    change: Parameters<typeof hideQuestion>[1],
    @MedusaContext() context: SqlContext = {},
  ): Promise<QuestionRow> {
    return hideQuestion(transactionOf(context), change);
  }

  /** Takes out of questions, about these products or all, who asked; answers about which they are. */
  @InjectManager()
  async forgetAsker(
    email: string,
    productIds: readonly string[] | null,
    @MedusaContext() context: SqlContext = {},
  ): Promise<string[]> {
    return this.forgetAsker_(email, productIds, context);
  }

  @InjectTransactionManager()
  protected async forgetAsker_(
    email: string,
    productIds: readonly string[] | null,
    @MedusaContext() context: SqlContext = {},
  ): Promise<string[]> {
    return forgetAsker(transactionOf(context), email, productIds);
  }

  @InjectManager()
  async questionsOfAsker(
    email: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<QuestionRow[]> {
    return questionsOfAsker(sqlOf(context), email);
  }

  @InjectManager()
  async findQuestions(page: QuestionPage, @MedusaContext() context: SqlContext = {}) {
    return findQuestions(sqlOf(context), page);
  }

  @InjectManager()
  async listShownQuestions(
    productId: string,
    limit: number,
    @MedusaContext() context: SqlContext = {},
  ): Promise<QuestionRow[]> {
    return listShownQuestions(sqlOf(context), productId, limit);
  }
}
