import { z } from 'zod';
import { instantSchema } from '../common.js';
import { memberSchema } from './account.js';
import { emailSchema, line, memberRoleSchema } from './fields.js';

export const invitationSchema = z
  .object({
    id: z.string(),
    email: z.string(),
    role: memberRoleSchema,
    expires_at: instantSchema,
  })
  .meta({ id: 'SellerInvitation', description: 'Open, and not yet over.' });

export const membersAnswer = z.object({
  members: z.array(memberSchema),
  invitations: z.array(invitationSchema),
});

/** A letter with a link goes to the address; asked again, the link before it ends. */
export const invitationBody = z
  .strictObject({ email: emailSchema, role: memberRoleSchema })
  .meta({ id: 'InvitationBody' });
export const invitationAnswer = z.object({ invitation: invitationSchema });

export const memberRoleBody = z.strictObject({ role: memberRoleSchema });
export const memberAnswer = z.object({ member: memberSchema });

const token = z.string().min(20).max(200);

/** What an invitation is about, for who holds its link. */
export const invitationLookUpBody = z.strictObject({ token });
export const invitationLookUpAnswer = z.object({
  email: z.string(),
  role: memberRoleSchema,
  seller_name: z.string().nullable(),
  has_account: z.boolean().describe('Whether the address has a password here already.'),
});

/** Joins by the link of a letter, which proves the address; the password is a new one or the known one. */
export const joinBody = z
  .strictObject({ token, name: line(120), password: z.string().min(1).max(256) })
  .meta({ id: 'JoinBody' });

/** Sends a code to the address if a member has it; the answer is the same if not. */
export const signInCodeBody = z.strictObject({ email: emailSchema }).meta({ id: 'SignInCodeBody' });
export const signInCodeAnswer = z.object({
  sent_to: z.string().describe('The address, as it was asked.'),
  expires_at: instantSchema,
});

export const signInWithCodeBody = z
  .strictObject({ email: emailSchema, code: z.string().trim().max(12) })
  .meta({ id: 'SignInWithCodeBody' });

/** As Medusa's `POST /auth/seller/emailpass` answers. */
export const tokenAnswer = z.object({ token: z.string() });

/** A new password for whoever is signed in. */
export const passwordBody = z
  .strictObject({ password: z.string().min(1).max(256) })
  .meta({ id: 'PasswordBody' });

export const doneAnswer = z.object({ done: z.literal(true) });
