import { generateEntityId } from '@medusajs/framework/utils';
import { rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { CalendarDate, MemberRole } from 'ocop-core';
import { refusal, unknown } from '../../../kernel/refuse';
import type { MemberRow, SeatedMember } from '../types';

export interface NewMember {
  sellerId: string | null;
  authIdentityId: string | null;
  email: string;
  name: string | null;
  role: MemberRole;
  joinedOn: CalendarDate;
}

/**
 * A new member. Whoever is one already, by the same identity, is answered as they are.
 * @throws InvalidInputError `email_taken` where the address is another's
 */
export async function addMember(sql: SqlExecutor, member: NewMember): Promise<MemberRow> {
  const [added] = await rows<MemberRow>(
    sql,
    `insert into marketplace_member (id, seller_id, auth_identity_id, email, name, role, joined_on)
     values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning *`,
    [
      generateEntityId(undefined, 'selmem'),
      member.sellerId,
      member.authIdentityId,
      member.email,
      member.name,
      member.role,
      member.joinedOn,
    ],
  );
  const found = added ?? (await memberOfIdentity(sql, member.authIdentityId));
  if (!found) throw refusal('email', 'email_taken');
  return found;
}

/** The member who signs in by an identity; null where it is none, or none any more. */
export async function memberOfIdentity(
  sql: SqlExecutor,
  id: string | null,
): Promise<MemberRow | null> {
  const [member] = await rows<MemberRow>(
    sql,
    'select * from marketplace_member where auth_identity_id = ? and removed_at is null',
    [id],
  );
  return member ?? null;
}

/** The member who has an address; null where nobody has. */
export async function memberOfEmail(sql: SqlExecutor, email: string): Promise<MemberRow | null> {
  const [member] = await rows<MemberRow>(
    sql,
    'select * from marketplace_member where email = ? and removed_at is null',
    [email],
  );
  return member ?? null;
}

/** A member, whatever their seller. @throws MedusaError `not_found` where there is none, or none any more */
export async function findMember(sql: SqlExecutor, id: string): Promise<SeatedMember> {
  const [member] = await rows<SeatedMember>(
    sql,
    `select * from marketplace_member
      where id = ? and seller_id is not null and removed_at is null`,
    [id],
  );
  if (!member) throw unknownMember();
  return member;
}

/** Members of a seller, in the order in which they came. */
export function membersOfSeller(sql: SqlExecutor, sellerId: string): Promise<MemberRow[]> {
  return rows<MemberRow>(
    sql,
    `select * from marketplace_member where seller_id = ? and removed_at is null
      order by created_at, id`,
    [sellerId],
  );
}

/** Keeps the identity by which a member, who had none, signs in. */
export async function keepIdentity(
  sql: SqlExecutor,
  memberId: string,
  authIdentityId: string,
): Promise<void> {
  await sql.execute(
    `update marketplace_member set auth_identity_id = ?, updated_at = now()
      where id = ? and auth_identity_id is null`,
    [authIdentityId, memberId],
  );
}

/** The account that a member opened is there: kept with them, unless it is already. */
export async function seatMember(
  sql: SqlExecutor,
  memberId: string,
  sellerId: string,
): Promise<SeatedMember> {
  const [member] = await rows<SeatedMember>(
    sql,
    `update marketplace_member set seller_id = coalesce(seller_id, ?), updated_at = now()
      where id = ? and removed_at is null returning *`,
    [sellerId, memberId],
  );
  if (!member) throw unknownMember();
  return member;
}

/** Undoes the beginning of a membership: the account that it was for could not be opened. */
export async function forgetUnseated(sql: SqlExecutor, memberId: string): Promise<void> {
  await sql.execute('delete from marketplace_member where id = ? and seller_id is null', [
    memberId,
  ]);
}

/** Changes a role. @throws InvalidInputError `last_owner` */
export async function changeRole(
  sql: SqlExecutor,
  { sellerId, memberId, actorId, role }: MemberChange & { role: MemberRole },
): Promise<MemberRow> {
  const members = await lockMembers(sql, sellerId, actorId);
  const member = oneOf(members, memberId);
  if (role !== 'owner') wantOwnerBeside(members, member, 'role');
  const [changed] = await rows<MemberRow>(
    sql,
    'update marketplace_member set role = ?, updated_at = now() where id = ? returning *',
    [role, memberId],
  );
  return changed ?? member;
}

/** Takes a member out; answers who it was. @throws InvalidInputError `last_owner` */
export async function removeMember(
  sql: SqlExecutor,
  { sellerId, memberId, actorId }: MemberChange,
): Promise<MemberRow> {
  const members = await lockMembers(sql, sellerId, actorId);
  const member = oneOf(members, memberId);
  wantOwnerBeside(members, member, 'id');
  await sql.execute(
    'update marketplace_member set removed_at = clock_timestamp(), updated_at = now() where id = ?',
    [memberId],
  );
  return member;
}

export interface MemberChange {
  sellerId: string;
  memberId: string;
  /** Who does it: an owner still, when their turn has come. */
  actorId: string;
}

/**
 * The members of a seller, who change one after the other: two owners who remove each other at once would
 * leave none. Whoever was removed while they waited changes nothing any more.
 */
async function lockMembers(
  sql: SqlExecutor,
  sellerId: string,
  actorId: string,
): Promise<MemberRow[]> {
  const members = await rows<MemberRow>(
    sql,
    `select * from marketplace_member where seller_id = ? and removed_at is null
      order by id for update`,
    [sellerId],
  );
  if (members.some(({ id, role }) => id === actorId && role === 'owner')) return members;
  throw unknownMember();
}

function oneOf(members: readonly MemberRow[], id: string): MemberRow {
  const member = members.find((one) => one.id === id);
  if (!member) throw unknownMember();
  return member;
}

function wantOwnerBeside(members: readonly MemberRow[], member: MemberRow, path: string): void {
  const others = members.some(({ id, role }) => id !== member.id && role === 'owner');
  if (!others && member.role === 'owner') throw refusal(path, 'last_owner');
}

function unknownMember() {
  return unknown('Không có thành viên này.');
}
