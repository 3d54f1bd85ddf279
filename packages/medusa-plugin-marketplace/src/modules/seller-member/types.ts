import type { CalendarDate, MemberRole } from 'ocop-core';

export const CODE_CHANNELS = ['email', 'phone'] as const;
export type CodeChannelName = (typeof CODE_CHANNELS)[number];

export const CODE_PURPOSES = ['sign_in', 'buyer_sign_in'] as const;
export type CodePurpose = (typeof CODE_PURPOSES)[number];

export interface MemberRow {
  id: string;
  seller_id: string | null;
  auth_identity_id: string | null;
  email: string;
  name: string | null;
  role: MemberRole;
  joined_on: CalendarDate;
  created_at: Date;
  removed_at: Date | null;
}

/** A member whose account is there. */
export type SeatedMember = MemberRow & { seller_id: string };

export interface InvitationRow {
  id: string;
  seller_id: string;
  email: string;
  role: MemberRole;
  expires_at: Date;
  used_at: Date | null;
  member_id: string | null;
  withdrawn_at: Date | null;
}

/** Whom a code is for: where it goes, and what it lets them do. */
export interface CodeTarget {
  channel: CodeChannelName;
  purpose: CodePurpose;
  destination: string;
}
