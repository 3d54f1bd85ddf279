import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';
import { addressMatcher, clientNetwork } from './client-network';
import { createRateLimiter } from './create-rate-limiter';
import { readRateLimitOptions } from './rate-limit-options';

interface Limit {
  limiter: RateLimiterAbstract;
  isExempt(address: string): boolean;
}

/** A limit per client (`req.ip`) over all public OCOP routes; options are read on first use. */
export function limitPublicRequests() {
  let limit: Limit | null | undefined;

  return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    limit ??= readLimit(req);
    if (limit === null || isOwnRequest(req, limit)) return next();
    try {
      const { remainingPoints, msBeforeNext } = await limit.limiter.consume(
        clientNetwork(req.ip ?? ''),
      );
      res.setHeader('RateLimit-Limit', limit.limiter.points);
      res.setHeader('RateLimit-Remaining', remainingPoints);
      res.setHeader('RateLimit-Reset', secondsOf(msBeforeNext));
      next();
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) refuse(res, secondsOf(refusal.msBeforeNext));
      else next(refusal);
    }
  };
}

function readLimit(req: MedusaRequest): Limit | null {
  const options = readRateLimitOptions(req.scope);
  if (!options.enabled) return null;
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
  return { limiter: createRateLimiter(options, logger), isExempt: addressMatcher(options.exempt) };
}

/** A forwarded request is its visitor's; only what the storefront asks for itself is exempt. */
function isOwnRequest(req: MedusaRequest, { isExempt }: Limit): boolean {
  return !req.headers['x-forwarded-for'] && isExempt(req.socket.remoteAddress ?? '');
}

function refuse(res: MedusaResponse, seconds: number): void {
  res.setHeader('Retry-After', seconds);
  res.status(429).json({
    type: 'not_allowed',
    code: 'too_many_requests',
    message: `Quá nhiều yêu cầu. Vui lòng thử lại sau ${seconds} giây.`,
  });
}

function secondsOf(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000));
}
