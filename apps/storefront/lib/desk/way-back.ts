import { isDeskPage, routes } from '../routes';

/** Names, in the address of the page where one signs in, the page that one came from. */
export const WAY_BACK = 'tiep';

/** Where one signs in, and is led back from. @param path without language */
export function signInPath(path: string): string {
  return path === routes.desk
    ? routes.signIn
    : `${routes.signIn}?${new URLSearchParams({ [WAY_BACK]: path })}`;
}

/** A page of the desk, whatever an address says: nobody is led out of it by signing in. */
export function wayBack(given: unknown): string {
  const path = typeof given === 'string' ? given : '';
  return isDeskPage(path) && path !== routes.signIn ? path : routes.desk;
}
