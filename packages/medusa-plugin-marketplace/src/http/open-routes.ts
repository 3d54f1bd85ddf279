import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { sellerRoutes } from 'ocop-contract';

/** What is asked at `/seller` by those who are no members yet, or not signed in. */
const OPEN: readonly string[] = [
  sellerRoutes.openAccount,
  sellerRoutes.lookUpInvitation,
  sellerRoutes.join,
  sellerRoutes.sendCode,
  sellerRoutes.signInWithCode,
].map(({ method, path }) => `${method} ${path}`);

type Middleware = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => unknown;

/** Middleware at `/seller`: this one for all its routes but those that are open. */
export function unlessOpen(middleware: Middleware): Middleware {
  return (req, res, next) =>
    OPEN.includes(`${req.method} ${req.baseUrl}${req.path}`) ? next() : middleware(req, res, next);
}
