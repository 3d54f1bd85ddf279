import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { CalendarDate, MemberRole } from 'ocop-core';
import { refusal, unknown } from '../../../kernel/refuse';
import type { InvitationRow, MemberRow, SeatedMember } from '../types';
import { addMember } from './members';

const DAYS = 7;

export interface NewInvitation {
  sellerId: string;
  email: string;
  role: MemberRole;
  tokenHash: string;
}

/**
 * Invites an address for seven days; a link that it had before ends.
 * @throws InvalidInputError `email_taken` where it is a member's, here or elsewhere
 */
export async function invite(
  sql: SqlExecutor,
  { sellerId, email, role, tokenHash }: NewInvitation,
): Promise<InvitationRow> {
  await oneAtATime(sql, sellerId, email);
  await refuseMember(sql, email);
  await sql.execute(
    `update marketplace_invitation set withdrawn_at = clock_timestamp(), updated_at = now()
      where seller_id = ? and email = ? and used_at is null and withdrawn_at is null`,
    [sellerId, email],
  );
  const [invitation] = await rows<InvitationRow>(
    sql,
    `insert into marketplace_invitation (id, seller_id, email, role, token_hash, expires_at)
     values (?, ?, ?, ?, ?, now() + interval '${DAYS} days') returning *`,
    [generateEntityId(undefined, 'selinv'), sellerId, email, role, tokenHash],
  );
  if (!invitation) throw new Error('an invitation that was written is not there');
  return invitation;
}

async function oneAtATime(sql: SqlExecutor, sellerId: string, email: string): Promise<void> {
  await sql.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `marketplace-invitation ${sellerId} ${email}`,
  ]);
}

async function refuseMember(sql: SqlExecutor, email: string): Promise<void> {
  const taken = await rows(
    sql,
    'select 1 from marketplace_member where email = ? and removed_at is null',
    [email],
  );
  if (taken.length > 0) throw refusal('email', 'email_taken');
}

/** Ends an open invitation. @throws MedusaError `not_found` where the seller has no such one */
export async function withdrawInvitation(
  sql: SqlExecutor,
  sellerId: string,
  id: string,
): Promise<void> {
  const withdrawn = await rows(
    sql,
    `update marketplace_invitation set withdrawn_at = clock_timestamp(), updated_at = now()
      where id = ? and seller_id = ? and used_at is null and withdrawn_at is null returning id`,
    [id, sellerId],
  );
  if (withdrawn.length === 0) throw unknown('Không có lời mời này.');
}

/** Those that are open and not over, the newest first. */
export function openInvitations(sql: SqlExecutor, sellerId: string): Promise<InvitationRow[]> {
  return rows<InvitationRow>(
    sql,
    `select * from marketplace_invitation
      where seller_id = ? and used_at is null and withdrawn_at is null and expires_at > now()
      order by created_at desc, id desc`,
    [sellerId],
  );
}

/**
 * The invitation of a link. One that was used is answered until its end, to whoever joined by it.
 * @throws InvalidInputError `invitation_over`
 */
export async function findInvitation(
  sql: SqlExecutor,
  tokenHash: string,
  lock: 'for update' | '' = '',
): Promise<InvitationRow> {
  const [invitation] = await rows<InvitationRow>(
    sql,
    `select * from marketplace_invitation
      where token_hash = ? and withdrawn_at is null and expires_at > now() ${lock}`,
    [tokenHash],
  );
  if (!invitation) throw invitationOver();
  return invitation;
}

export function invitationOver() {
  return refusal('token', 'invitation_over');
}

export interface Joining {
  tokenHash: string;
  authIdentityId: string;
  name: string | null;
  joinedOn: CalendarDate;
}

/**
 * Makes a member by an invitation, which serves once: whoever joined by it and asks again, since the answer
 * was lost, is answered alike.
 * @throws InvalidInputError `invitation_over`, `email_taken`
 */
export async function join(
  sql: SqlExecutor,
  { tokenHash, authIdentityId, name, joinedOn }: Joining,
): Promise<SeatedMember> {
  const { id, seller_id, email, role, member_id } = await findInvitation(
    sql,
    tokenHash,
    'for update',
  );
  if (member_id) return joinedBefore(sql, member_id, authIdentityId);
  const member = await addMember(sql, {
    sellerId: seller_id,
    authIdentityId,
    email,
    name,
    role,
    joinedOn,
  });
  if (!isOf(member, seller_id)) throw refusal('token', 'email_taken');
  await sql.execute(
    `update marketplace_invitation set used_at = clock_timestamp(), member_id = ?, updated_at = now()
      where id = ?`,
    [member.id, id],
  );
  return member;
}

function isOf(member: MemberRow, sellerId: string): member is SeatedMember {
  return member.seller_id === sellerId;
}

async function joinedBefore(
  sql: SqlExecutor,
  memberId: string,
  authIdentityId: string,
): Promise<SeatedMember> {
  const [member] = await rows<SeatedMember>(
    sql,
    `select * from marketplace_member
      where id = ? and auth_identity_id = ? and removed_at is null`,
    [memberId, authIdentityId],
  );
  if (!member) throw invitationOver();
  return member;
}
