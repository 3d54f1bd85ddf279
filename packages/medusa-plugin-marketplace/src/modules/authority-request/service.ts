import type { Context } from '@medusajs/framework/types';
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from '@medusajs/framework/utils';
import { type SqlExecutor, sqlOf, transactionOf } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { AuthorityDeed } from 'ocop-core';
import * as models from './models';
import { findRequests, type RequestPage, readRequest } from './operations/read-requests';
import {
  addFile,
  closeRequest,
  enterRequest,
  noteDeed,
  noteUrgency,
  type RequestChanged,
} from './operations/write-requests';
import type { AuthorityRequestRow, NewAuthorityRequest, WholeRequest } from './types';

type SqlContext = Context<SqlExecutor>;

/** What authorities ask, and what was done about it. The rules are in ocop-core and `operations/`. */
export default class AuthorityRequestModuleService extends MedusaService({
  AuthorityRequest: models.AuthorityRequest,
  AuthorityRequestEvent: models.AuthorityRequestEvent,
  AuthorityRequestFile: models.AuthorityRequestFile,
}) {
  @InjectManager()
  async enterRequest(
    asked: NewAuthorityRequest,
    @MedusaContext() context: SqlContext = {},
  ): Promise<string> {
    return this.enterRequest_(asked, context);
  }

  @InjectTransactionManager()
  protected async enterRequest_(
    asked: NewAuthorityRequest,
    @MedusaContext() context: SqlContext = {},
  ): Promise<string> {
    return enterRequest(transactionOf(context), asked);
  }

  /** @throws MedusaError `not_found` */
  @InjectManager()
  async noteDeed(
    id: string,
    done: { deed: AuthorityDeed; words: string; actor: string },
    @MedusaContext() context: SqlContext = {},
  ): Promise<RequestChanged> {
    return this.noteDeed_(id, done, context);
  }

  @InjectTransactionManager()
  protected async noteDeed_(
    id: string,
    done: { deed: AuthorityDeed; words: string; actor: string },
    @MedusaContext() context: SqlContext = {},
  ): Promise<RequestChanged> {
    return noteDeed(transactionOf(context), id, done);
  }

  @InjectManager()
  async closeRequest(
    id: string,
    said: { words: string; actor: string },
    @MedusaContext() context: SqlContext = {},
  ): Promise<RequestChanged> {
    return this.closeRequest_(id, said, context);
  }

  @InjectTransactionManager()
  protected async closeRequest_(
    id: string,
    said: { words: string; actor: string },
    @MedusaContext() context: SqlContext = {},
  ): Promise<RequestChanged> {
    return closeRequest(transactionOf(context), id, said);
  }

  @InjectManager()
  async addFile(
    id: string,
    file: { file_id: string; file_name: string; actor: string },
    @MedusaContext() context: SqlContext = {},
  ): Promise<RequestChanged> {
    return this.addFile_(id, file, context);
  }

  @InjectTransactionManager()
  protected async addFile_(
    id: string,
    file: { file_id: string; file_name: string; actor: string },
    @MedusaContext() context: SqlContext = {},
  ): Promise<RequestChanged> {
    return addFile(transactionOf(context), id, file);
  }

  @InjectManager()
  async noteUrgency(
    id: string,
    now: Date,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return this.noteUrgency_(id, now, context);
  }

  @InjectTransactionManager()
  protected async noteUrgency_(
    id: string,
    now: Date,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return noteUrgency(transactionOf(context), id, now);
  }

  @InjectManager()
  async findRequests(
    page: RequestPage,
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ requests: AuthorityRequestRow[]; counts: { open: number; closed: number } }> {
    return findRequests(sqlOf(context), page);
  }

  @InjectManager()
  async readRequest(
    id: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<WholeRequest | null> {
    return readRequest(sqlOf(context), id);
  }
}
