import { adminSellerRoutes, type BodyOf } from 'ocop-contract';
import { calendarDateAt } from 'ocop-core';
import type { Operator } from './operator';

/** The seller that is called so, as operators find it. */
async function sellerCalled(operator: Operator, name: string): Promise<string> {
  const { sellers } = await operator.ask(adminSellerRoutes.sellers, { query: { q: name } });
  const seller = sellers.find((found) => found.name === name);
  if (!seller) throw new Error(`no seller is called ${name}`);
  return seller.id;
}

/** What an operator does with an application that is in order: finds out who it is, and approves. */
export async function approveSeller(operator: Operator, name: string): Promise<void> {
  const id = await sellerCalled(operator, name);
  const check: BodyOf<typeof adminSellerRoutes.checkIdentity> = {
    method: 'papers',
    result: 'passed',
    checked_on: calendarDateAt(new Date()),
  };
  await operator.ask(adminSellerRoutes.checkIdentity, { parameters: { id }, body: check });
  const { seller } = await operator.ask(adminSellerRoutes.seller, { parameters: { id } });
  for (const claim of seller.claims) {
    const body: BodyOf<typeof adminSellerRoutes.judgeClaim> = { decision: 'confirm' };
    const parameters = { id, claim_id: claim.id };
    await operator.ask(adminSellerRoutes.judgeClaim, { parameters, body });
  }
  await decideOnSeller(operator, name, { decision: 'approved' });
}

export async function decideOnSeller(
  operator: Operator,
  name: string,
  body: BodyOf<typeof adminSellerRoutes.decideOnSeller>,
): Promise<void> {
  const id = await sellerCalled(operator, name);
  await operator.ask(adminSellerRoutes.decideOnSeller, { parameters: { id }, body });
}

/** The newest letter to somebody that says what is looked for. */
export async function letterTo(operator: Operator, to: string, says: RegExp): Promise<string> {
  const { letters } = await operator.ask(adminSellerRoutes.letters, { query: { to } });
  const found = letters.map(({ text }) => says.exec(text)?.[0]).find(Boolean);
  if (!found) throw new Error(`no letter to ${to} says ${says}`);
  return found;
}
