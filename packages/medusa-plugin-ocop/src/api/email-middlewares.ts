import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from '@medusajs/framework/http';
import { unifyEmails } from '../http/one-email';

/** Medusa compares addresses letter by letter: each is written in one way before any route reads it. */
function readEmailsAsOne(
  request: MedusaRequest,
  _response: MedusaResponse,
  next: MedusaNextFunction,
): void {
  unifyEmails(request.body);
  unifyEmails(request.query);
  next();
}

/** Without methods, so that they come before all that a route of Medusa's or ours reads. */
export const emailMiddlewares: MiddlewareRoute[] = ['/store', '/admin', '/auth'].map((matcher) => ({
  matcher: `${matcher}/*`,
  middlewares: [readEmailsAsOne],
}));
