import 'server-only';
import { redirect } from 'next/navigation';
import type { Locale } from 'ocop-core';
import { localePath } from './locale';
import { routes } from './routes';

/**
 * Leaves a page whose thing does not exist for the 404 page. Next's own `notFound()` answers with an
 * empty document that only a script fills; this one reads without JavaScript.
 */
export function showNotFound(locale: Locale): never {
  redirect(localePath(locale, routes.notFound));
}
