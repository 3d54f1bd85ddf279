/** What a member of a seller is there for. */
export const MEMBER_ROLES = ['owner', 'staff'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** What members do at the desk, and not every member may. */
export const MEMBER_RIGHTS = ['sell', 'manage'] as const;
export type MemberRight = (typeof MEMBER_RIGHTS)[number];

/** Staff sell; account, papers, bank, members and holidays are the owner's. */
const RIGHTS: Readonly<Record<MemberRole, readonly MemberRight[]>> = {
  owner: ['sell', 'manage'],
  staff: ['sell'],
};

/** Whether a member of this role may do this. */
export function memberMay(role: MemberRole, right: MemberRight): boolean {
  return RIGHTS[role].includes(right);
}
