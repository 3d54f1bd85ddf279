import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { oneAddress } from '../../accounts/one-address';
import { clientOf } from './client';
import type { DelayRule } from './growing-delay';
import { rateLimitsOf } from './rate-limits';
import { refuseTooMany } from './too-many-requests';

const withEmail = z.object({ email: z.string() });

/** Wrong passwords cost more and more time, of one identity and from one address. */
export async function limitSignIn(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const limits = rateLimitsOf(req);
  const email = withEmail.safeParse(req.body).data?.email;
  if (limits === null || email === undefined) return next();
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
  const identity = `${req.params.actor_type} ${oneAddress(email)}`;
  const network = clientOf(req, limits);
  const wait = await limits.signIn.attempt(identity, network);
  if (wait > 0) return refuseTooMany(res, wait);
  res.on('finish', () => {
    if (res.statusCode !== 200) return;
    limits.signIn.succeeded(identity, network).catch((error: Error) => logger.warn(error.message));
  });
  next();
}

/** Middleware: requests of one client cost more and more time, whatever comes of them. */
export function limitByDelay(rule: DelayRule, keyOf?: (req: MedusaRequest) => string | undefined) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const limits = rateLimitsOf(req);
    const key = limits && (keyOf ? keyOf(req) : clientOf(req, limits));
    if (!limits || !key) return next();
    const wait = await limits.delay(rule).attempt(key);
    if (wait > 0) return refuseTooMany(res, wait);
    next();
  };
}
