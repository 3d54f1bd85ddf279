import 'server-only';
import { redirect } from 'next/navigation';
import { type meAnswer, sellerRoutes } from 'ocop-contract';
import { memberMay } from 'ocop-core';
import { cache } from 'react';
import type { z } from 'zod';
import { BackendRefused } from '../backend/errors';
import { pageContext } from '../page-context';
import { callSeller } from './call-seller';
import { deskToken } from './session';
import { signInPath } from './way-back';

/** Who is signed in at the desk, and what their account is. */
export type Me = z.output<typeof meAnswer>;

/** Null where nobody is signed in, or no longer. @throws BackendUnavailable */
export const readMe = cache(async (): Promise<Me | null> => {
  if (!(await deskToken())) return null;
  try {
    return await callSeller(sellerRoutes.me);
  } catch (error) {
    if (error instanceof BackendRefused && [401, 403].includes(error.status)) return null;
    throw error;
  }
});

/**
 * For pages of those who are signed in: others are led to where they do, and back afterwards.
 * @param path the page's own, without language @throws BackendUnavailable
 */
export async function requireMe(path: string): Promise<Me> {
  const me = await readMe();
  const { href } = await pageContext();
  if (!me) redirect(href(signInPath(path)));
  return me;
}

/** Whether account, papers, bank, members and holidays are theirs to change. */
export function isOwner({ member }: Me): boolean {
  return memberMay(member.role, 'manage');
}
