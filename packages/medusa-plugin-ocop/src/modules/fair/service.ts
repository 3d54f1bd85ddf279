import type { Context } from '@medusajs/framework/types';
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from '@medusajs/framework/utils';
import type { Applicant } from 'ocop-core';
import { type SqlExecutor, sqlOf, transactionOf } from '../../kernel/sql-executor';
import * as models from './models';
import {
  type Acted,
  type ActInput,
  actOnApplication,
  beginWave,
  expiredOffers,
  giveBooth,
} from './operations/act-on-application';
import { applyToFair } from './operations/apply';
import { entriesToCheck, type FairCheck, recordChecks } from './operations/check-entries';
import { lockFair } from './operations/lock-fair';
import { offerPlaces } from './operations/offer-places';
import {
  type ApplicationQuestion,
  readApplicants,
  readApplications,
} from './operations/read-applications';
import {
  countAtFairs,
  fairsAttended,
  fairsOfProducts,
  listFairs,
  readFair,
  readHistory,
} from './operations/read-fairs';
import { cancelFair, createFair, editFair } from './operations/save-fair';
import { savePlan } from './operations/save-plan';
import type {
  AppliedRow,
  FairCounts,
  FairEventRow,
  FairInput,
  FairPlanInput,
  FairRow,
  NewApplication,
  WholeApplication,
  WholeFair,
} from './types';

type SqlContext = Context<SqlExecutor>;
type Work<Result> = (sql: SqlExecutor) => Promise<Result>;

/** Fairs, who applies to them, and what stands there. The rules are in ocop-core and `operations/`. */
export default class FairModuleService extends MedusaService({
  Fair: models.Fair,
  FairApplication: models.FairApplication,
  FairBooth: models.FairBooth,
  FairBoothClass: models.FairBoothClass,
  FairEntry: models.FairEntry,
  FairEvent: models.FairEvent,
  FairZone: models.FairZone,
}) {
  createFair(input: FairInput & { actor: string; copied_from: string | null }): Promise<FairRow> {
    return this.write((sql) => createFair(sql, input));
  }

  editFair(id: string, input: FairInput & { actor: string }): Promise<FairRow> {
    return this.write((sql) => editFair(sql, id, input));
  }

  cancelFair(id: string, input: { reason: string; actor: string; now: Date }): Promise<boolean> {
    return this.write((sql) => cancelFair(sql, id, input));
  }

  savePlan(fairId: string, plan: FairPlanInput, actor: string): Promise<void> {
    return this.write((sql) => savePlan(sql, fairId, plan, actor));
  }

  applyToFair(fairId: string, wanted: NewApplication, now: Date): Promise<AppliedRow> {
    return this.write((sql) => applyToFair(sql, fairId, wanted, now));
  }

  actOnApplication(fairId: string, applicationId: string, input: ActInput): Promise<Acted> {
    return this.write((sql) => actOnApplication(sql, fairId, applicationId, input));
  }

  /** Offers what is free to whom it is due; answers to which applications. */
  offerPlaces(fairId: string, by: { actor: string; now: Date }): Promise<string[]> {
    return this.write(async (sql) => offerPlaces(sql, await lockFair(sql, fairId), by));
  }

  giveBooth(
    fairId: string,
    applicationId: string,
    input: { boothId: string | null; actor: string },
  ): Promise<void> {
    return this.write((sql) => giveBooth(sql, fairId, applicationId, input));
  }

  beginWave(fairId: string, input: { leave: readonly string[]; actor: string }): Promise<number> {
    return this.write((sql) => beginWave(sql, fairId, input));
  }

  recordChecks(check: FairCheck, now: Date): Promise<string[]> {
    return this.write((sql) => recordChecks(sql, check, now));
  }

  listFairsOf(which: { publicAlone: boolean }): Promise<FairRow[]> {
    return this.read((sql) => listFairs(sql, which));
  }

  countAtFairs(fairIds: readonly string[]): Promise<Map<string, FairCounts>> {
    return this.read((sql) => countAtFairs(sql, fairIds));
  }

  readFair(by: { id: string } | { slug: string }): Promise<WholeFair | null> {
    return this.read((sql) => readFair(sql, by));
  }

  readHistory(fairId: string, page: { limit: number; offset: number }): Promise<FairEventRow[]> {
    return this.read((sql) => readHistory(sql, fairId, page));
  }

  readApplicants(fairId: string): Promise<Applicant[]> {
    return this.read((sql) => readApplicants(sql, fairId));
  }

  readApplications(question: ApplicationQuestion): Promise<WholeApplication[]> {
    return this.read((sql) => readApplications(sql, question));
  }

  fairsOfProducts(productIds: readonly string[]): Promise<Map<string, string[]>> {
    return this.read((sql) => fairsOfProducts(sql, productIds));
  }

  fairsAttended(productId: string, now: Date): Promise<FairRow[]> {
    return this.read((sql) => fairsAttended(sql, productId, now));
  }

  entriesToCheck(productIds: readonly string[] | null, now: Date): Promise<Map<string, string[]>> {
    return this.read((sql) => entriesToCheck(sql, productIds, now));
  }

  expiredOffers(now: Date): Promise<{ id: string; fair_id: string }[]> {
    return this.read((sql) => expiredOffers(sql, now));
  }

  @InjectManager()
  protected async read<Result>(
    work: Work<Result>,
    @MedusaContext() context: SqlContext = {},
  ): Promise<Result> {
    return work(sqlOf(context));
  }

  @InjectManager()
  protected async write<Result>(
    work: Work<Result>,
    @MedusaContext() context: SqlContext = {},
  ): Promise<Result> {
    return this.write_(work, context);
  }

  @InjectTransactionManager()
  protected async write_<Result>(
    work: Work<Result>,
    @MedusaContext() context: SqlContext = {},
  ): Promise<Result> {
    return work(transactionOf(context));
  }
}
