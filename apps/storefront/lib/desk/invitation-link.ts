import { routes } from '../routes';

/** The cookie in which an invitation's token waits for the form, and the parameter that brings it. */
export const INVITATION = 'loi-moi';
const PARAMETER = 'ma';
/** As long as somebody reads what they are invited to. */
const SECONDS = 3600;
const MOST_TOKEN = 200;

/**
 * The link of a letter as a cookie for this browser alone: the address that goes on has no token in it, so
 * that none is seen by anybody whom the page is shown to, kept in a history, or told to another site.
 * @param path without language
 * @returns null where an address is no such link
 */
export function invitationCookie(path: string, query: URLSearchParams) {
  const token = query.get(PARAMETER);
  if (path !== routes.invitation || !token || token.length > MOST_TOKEN) return null;
  return {
    name: INVITATION,
    value: token,
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    maxAge: SECONDS,
  } as const;
}
