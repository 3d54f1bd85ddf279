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

interface DelayedBy {
  /** What is counted; whom the request comes from unless told. Nothing for an empty one. */
  keyOf?: (req: MedusaRequest) => string | undefined;
  /** Whether a request that is answered with 200 was no attempt after all. */
  forgivesSuccess?: boolean;
}

/** Middleware: requests of one client cost more and more time, whatever comes of them unless told. */
export function limitByDelay(rule: DelayRule, { keyOf, forgivesSuccess = false }: DelayedBy = {}) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const limits = rateLimitsOf(req);
    const key = limits && (keyOf ? keyOf(req) : clientOf(req, limits));
    if (!limits || !key) return next();
    const delay = limits.delay(rule);
    const wait = await delay.attempt(key);
    if (wait > 0) return refuseTooMany(res, wait);
    if (forgivesSuccess) {
      const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
      res.on('finish', () => {
        if (res.statusCode !== 200) return;
        delay.takeBack(key).catch((error: Error) => logger.warn(error.message));
      });
    }
    next();
  };
}
