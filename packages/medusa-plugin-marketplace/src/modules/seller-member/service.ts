import type { Context } from '@medusajs/framework/types';
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from '@medusajs/framework/utils';
import { type SqlExecutor, sqlOf, transactionOf } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { MemberRole } from 'ocop-core';
import * as models from './models';
import {
  findInvitation,
  invite,
  type Joining,
  join,
  type NewInvitation,
  openInvitations,
  withdrawInvitation,
} from './operations/invitations';
import {
  addMember,
  changeRole,
  findMember,
  forgetUnseated,
  keepIdentity,
  type MemberChange,
  memberOfEmail,
  memberOfIdentity,
  membersOfSeller,
  type NewMember,
  removeMember,
  seatMember,
} from './operations/members';
import { clearCodes, issueCode, useCode } from './operations/one-time-codes';
import {
  type Asked,
  beginRequest,
  clearRequests,
  type KeyedRequest,
  keepAnswer,
  releaseRequest,
} from './operations/request-keys';
import type { CodeTarget, InvitationRow, MemberRow, SeatedMember } from './types';

type SqlContext = Context<SqlExecutor>;

/** Who works at sellers' desks, how they get in, and what they asked. The rules are in `operations/`. */
export default class SellerMemberModuleService extends MedusaService({
  Member: models.Member,
  Invitation: models.Invitation,
  OneTimeCode: models.OneTimeCode,
  RequestKey: models.RequestKey,
}) {
  @InjectManager()
  async addMember(
    member: NewMember,
    @MedusaContext() context: SqlContext = {},
  ): Promise<MemberRow> {
    return addMember(sqlOf(context), member);
  }

  @InjectManager()
  async memberOfIdentity(
    id: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<MemberRow | null> {
    return memberOfIdentity(sqlOf(context), id);
  }

  @InjectManager()
  async memberOfEmail(
    email: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<MemberRow | null> {
    return memberOfEmail(sqlOf(context), email);
  }

  @InjectManager()
  async findMember(id: string, @MedusaContext() context: SqlContext = {}): Promise<SeatedMember> {
    return findMember(sqlOf(context), id);
  }

  @InjectManager()
  async membersOfSeller(
    sellerId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<MemberRow[]> {
    return membersOfSeller(sqlOf(context), sellerId);
  }

  @InjectManager()
  async keepIdentity(
    memberId: string,
    authIdentityId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await keepIdentity(sqlOf(context), memberId, authIdentityId);
  }

  @InjectManager()
  async forgetUnseated(memberId: string, @MedusaContext() context: SqlContext = {}): Promise<void> {
    await forgetUnseated(sqlOf(context), memberId);
  }

  @InjectManager()
  async seatMember(
    memberId: string,
    sellerId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<SeatedMember> {
    return seatMember(sqlOf(context), memberId, sellerId);
  }

  @InjectManager()
  async changeRole(
    change: MemberChange & { role: MemberRole },
    @MedusaContext() context: SqlContext = {},
  ): Promise<MemberRow> {
    return this.changeRole_(change, context);
  }

  @InjectTransactionManager()
  protected async changeRole_(
    change: MemberChange & { role: MemberRole },
    @MedusaContext() context: SqlContext = {},
  ): Promise<MemberRow> {
    return changeRole(transactionOf(context), change);
  }

  @InjectManager()
  async removeMember(
    change: MemberChange,
    @MedusaContext() context: SqlContext = {},
  ): Promise<MemberRow> {
    return this.removeMember_(change, context);
  }

  @InjectTransactionManager()
  protected async removeMember_(
    change: MemberChange,
    @MedusaContext() context: SqlContext = {},
  ): Promise<MemberRow> {
    return removeMember(transactionOf(context), change);
  }

  @InjectManager()
  async invite(
    invitation: NewInvitation,
    @MedusaContext() context: SqlContext = {},
  ): Promise<InvitationRow> {
    return this.invite_(invitation, context);
  }

  @InjectTransactionManager()
  protected async invite_(
    invitation: NewInvitation,
    @MedusaContext() context: SqlContext = {},
  ): Promise<InvitationRow> {
    return invite(transactionOf(context), invitation);
  }

  @InjectManager()
  async withdrawInvitation(
    sellerId: string,
    id: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await withdrawInvitation(sqlOf(context), sellerId, id);
  }

  @InjectManager()
  async openInvitations(
    sellerId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<InvitationRow[]> {
    return openInvitations(sqlOf(context), sellerId);
  }

  @InjectManager()
  async findInvitation(
    tokenHash: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<InvitationRow> {
    return findInvitation(sqlOf(context), tokenHash);
  }

  @InjectManager()
  async join(joining: Joining, @MedusaContext() context: SqlContext = {}): Promise<SeatedMember> {
    return this.join_(joining, context);
  }

  @InjectTransactionManager()
  protected async join_(
    joining: Joining,
    @MedusaContext() context: SqlContext = {},
  ): Promise<SeatedMember> {
    return join(transactionOf(context), joining);
  }

  @InjectManager()
  async issueCode(
    target: CodeTarget,
    codeHash: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ expires_at: Date; fresh: boolean }> {
    return issueCode(sqlOf(context), target, codeHash);
  }

  @InjectManager()
  async useCode(
    target: CodeTarget,
    codeHash: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    return useCode(sqlOf(context), target, codeHash);
  }

  @InjectManager()
  async beginRequest(
    request: KeyedRequest,
    @MedusaContext() context: SqlContext = {},
  ): Promise<Asked> {
    return beginRequest(sqlOf(context), request);
  }

  @InjectManager()
  async keepAnswer(
    id: string,
    answer: { status: number; body: unknown },
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await keepAnswer(sqlOf(context), id, answer);
  }

  @InjectManager()
  async releaseRequest(id: string, @MedusaContext() context: SqlContext = {}): Promise<void> {
    await releaseRequest(sqlOf(context), id);
  }

  /** Forgets what is over: codes of yesterday, requests of last week. */
  @InjectManager()
  async clearWhatIsOver(@MedusaContext() context: SqlContext = {}): Promise<void> {
    await clearCodes(sqlOf(context));
    await clearRequests(sqlOf(context));
  }
}
