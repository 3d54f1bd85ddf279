import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { refuseProblems } from '../modules/certification';
import { boundList, mostRows } from './bound-list';
import { malformedAddress } from './malformed-address';
import { unusualText } from './unusual-text';

/** Our own routes say themselves how long their lists may be. */
const OWN_ROUTES = /^\/(store|admin)\/ocop\//i;

/**
 * Middleware at the root, before every route, Medusa's and ours: what is no text, no list's limit or
 * nested without end is a 400, whoever would have stumbled over it.
 */
export function refuseMalformed(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  // Medusa's server is told here, where it is first met, not to say what it is made of.
  req.app.disable('x-powered-by');
  res.removeHeader('X-Powered-By');
  refuseProblems(malformedAddress(req.originalUrl));
  refuseProblems(unusualText(req.body));
  if (!OWN_ROUTES.test(req.path)) refuseProblems(boundList(req.query, mostRows(req.path)));
  next();
}
