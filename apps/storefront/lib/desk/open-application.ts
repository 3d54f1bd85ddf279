import 'server-only';
import { redirect } from 'next/navigation';
import { applicationIsOpen } from 'ocop-core';
import { pageContext } from '../page-context';
import { routes } from '../routes';
import { isOwner, type Me, requireMe } from './current-member';

/** Whether who is signed in may write the application now. */
export function mayWrite(me: Me): boolean {
  return isOwner(me) && applicationIsOpen(me.seller.state);
}

/**
 * For its steps: what was sent, and what is not theirs to write, is read on the page of the whole.
 * @param path the step's own, without language @throws BackendUnavailable
 */
export async function requireOpenApplication(path: string): Promise<Me> {
  const me = await requireMe(path);
  const { href } = await pageContext();
  if (!mayWrite(me)) redirect(href(routes.application));
  return me;
}
