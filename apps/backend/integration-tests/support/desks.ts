import { randomBytes } from 'node:crypto';
import { lettersAnswer, meAnswer, tokenAnswer } from 'ocop-contract';
import { vi } from 'vitest';
import { parsed } from './answers';
import type { HttpClient } from './http-client';
import { must } from './orders';
import type { Shop } from './shop';

export const PASSWORD = 'nong-san-mien-nui';

/** A member at a seller's desk. */
export interface Desk {
  /** Their requests, signed in. */
  client: HttpClient;
  email: string;
  memberId: string;
  sellerId: string;
}

let addresses = 0;

/** Somebody whom no other test has met: limits count by network (TEST-NET-1). */
export function stranger(shop: Shop): HttpClient {
  addresses += 1;
  return shop.anyone.with({ 'x-forwarded-for': `192.0.2.${addresses % 250}` });
}

/** An address that nobody has used. */
export function newEmail(name: string): string {
  return `${name}-${randomBytes(5).toString('hex')}@chophien.test`;
}

export function bearer(client: HttpClient, token: string): HttpClient {
  return client.with({ authorization: `Bearer ${token}` });
}

/** Registers an address as a seller's, and answers the token of an identity that has no account yet. */
export async function registerSeller(shop: Shop, email: string): Promise<string> {
  const credentials = { email, password: PASSWORD };
  const answer = await stranger(shop).post('/auth/seller/emailpass/register', credentials);
  return parsed(tokenAnswer, answer).token;
}

export async function signInSeller(
  shop: Shop,
  email: string,
  password = PASSWORD,
): Promise<string> {
  const answer = await stranger(shop).post('/auth/seller/emailpass', { email, password });
  return parsed(tokenAnswer, answer).token;
}

/** Opens a seller's account as the desk does, and answers its owner, signed in. */
export async function openDesk(shop: Shop, email = newEmail('chu-the')): Promise<Desk> {
  const token = await registerSeller(shop, email);
  const opening = bearer(stranger(shop), token);
  await must(opening.post('/seller/account', { member_name: 'Lý Thị Mai' }));
  return deskOf(shop, await signInSeller(shop, email));
}

/** The desk of whom a token is of. */
export async function deskOf(shop: Shop, token: string): Promise<Desk> {
  const client = bearer(stranger(shop), token);
  const { member, seller } = parsed(meAnswer, await client.get('/seller/me'));
  return { client, email: member.email, memberId: member.id, sellerId: seller.id };
}

/** Invites an address to a desk, and answers the token of the letter's link. */
export async function invite(shop: Shop, desk: Desk, email: string, role = 'staff') {
  const before = await lettersTo(shop, email);
  await must(desk.client.post('/seller/members/invitations', { email, role }));
  const letters = await untilLetters(shop, email, before.length + 1);
  const link = /https?:\/\/\S+/.exec(letters[0]?.text ?? '')?.[0] ?? '';
  return new URL(link).searchParams.get('ma') ?? '';
}

/** Joins by an invitation, signed in. */
export async function joinDesk(shop: Shop, desk: Desk, role = 'staff'): Promise<Desk> {
  const token = await invite(shop, desk, newEmail('thanh-vien'), role);
  const body = { token, name: 'Thành viên mới', password: PASSWORD };
  const answer = await stranger(shop).post('/seller/invitations/join', body);
  return deskOf(shop, parsed(tokenAnswer, answer).token);
}

/** The newest letters to an address, as an operator reads them. */
export async function lettersTo(shop: Shop, to: string) {
  const answer = await shop.admin.get(`/admin/letters?to=${encodeURIComponent(to)}`);
  return parsed(lettersAnswer, answer).letters;
}

/** Letters leave behind the answer that they belong to. */
export function untilLetters(shop: Shop, to: string, count: number) {
  return vi.waitFor(
    async () => {
      const letters = await lettersTo(shop, to);
      if (letters.length < count) throw new Error(`${letters.length} letters to ${to}`);
      return letters;
    },
    { timeout: 20_000, interval: 50 },
  );
}
