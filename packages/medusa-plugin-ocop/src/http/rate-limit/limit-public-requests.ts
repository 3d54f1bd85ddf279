import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { RateLimiterRes } from 'rate-limiter-flexible';
import { clientOf, isOwnRequest } from './client';
import type { RateLimitOptions } from './rate-limit-options';
import { rateLimitsOf } from './rate-limits';
import { refuseTooMany, secondsOf } from './too-many-requests';

const COUNTED_SECONDS = 60;

/** A limit per client over all public routes, Medusa's and ours. */
export const limitPublicRequests = limitPerMinute('public', (options) => options.requestsPerMinute);

const limitNewBaskets = limitPerMinute('baskets', (options) => options.basketsPerMinute);

/**
 * A limit per client of new baskets, each of which the database keeps for weeks. Stands at
 * `/store/carts` before Medusa looks at what is asked.
 */
export function limitBaskets(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> | void {
  return req.method === 'POST' && req.path === '/' ? limitNewBaskets(req, res, next) : next();
}

function limitPerMinute(name: string, pointsOf: (options: RateLimitOptions) => number) {
  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const limits = rateLimitsOf(req);
    if (limits === null || isOwnRequest(req, limits)) return next();
    const points = pointsOf(limits.options);
    const limiter = limits.window({ name, points, seconds: COUNTED_SECONDS });
    try {
      const { remainingPoints, msBeforeNext } = await limiter.consume(clientOf(req, limits));
      res.setHeader('RateLimit-Limit', limiter.points);
      res.setHeader('RateLimit-Remaining', remainingPoints);
      res.setHeader('RateLimit-Reset', secondsOf(msBeforeNext));
      next();
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) refuseTooMany(res, refusal.msBeforeNext);
      else next(refusal);
    }
  };
}
