import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { oneAddress } from '../../accounts/one-address';
import { clientOf, limitRules } from './client';
import { createRateLimiter } from './create-rate-limiter';
import { type DelayRule, GrowingDelay } from './growing-delay';
import { SignInDelays } from './sign-in-delays';
import { refuseTooMany } from './too-many-requests';

const withEmail = z.object({ email: z.string() });

let delays: SignInDelays | undefined;

/** Wrong passwords cost more and more time, of one identity and from one address. */
export async function limitSignIn(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const rules = limitRules(req);
  const email = withEmail.safeParse(req.body).data?.email;
  if (rules === null || email === undefined) return next();
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
  delays ??= new SignInDelays(rules.options.redisUrl, logger);
  const counted = delays;
  const identity = `${req.params.actor_type} ${oneAddress(email)}`;
  const network = clientOf(req, rules);
  const wait = await counted.attempt(identity, network);
  if (wait > 0) return refuseTooMany(res, wait);
  res.on('finish', () => {
    if (res.statusCode !== 200) return;
    counted.succeeded(identity, network).catch((error: Error) => logger.warn(error.message));
  });
  next();
}

/** Middleware: requests of one client cost more and more time, whatever comes of them. */
export function limitByDelay(rule: DelayRule, keyOf?: (req: MedusaRequest) => string | undefined) {
  let delay: GrowingDelay | undefined;

  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const rules = limitRules(req);
    const key = rules && (keyOf ? keyOf(req) : clientOf(req, rules));
    if (!rules || !key) return next();
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
    delay ??= new GrowingDelay(rule, (window) =>
      createRateLimiter(window, rules.options.redisUrl, logger),
    );
    const wait = await delay.attempt(key);
    if (wait > 0) return refuseTooMany(res, wait);
    next();
  };
}
