import type { MedusaRequest } from '@medusajs/framework/http';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import type Redis from 'ioredis';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { stateOf } from '../../container/resolve';
import { addressMatcher } from './client-network';
import { type CountedWindow, connectToRedis, createRateLimiter } from './create-rate-limiter';
import { type DelayRule, GrowingDelay } from './growing-delay';
import { type RateLimitOptions, readRateLimitOptions } from './rate-limit-options';
import { SignInDelays } from './sign-in-delays';

/** Where a proxy in front of the backend is expected: this machine and private networks. */
const PRIVATE = [
  ...['127.0.0.0/8', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '169.254.0.0/16'],
  ...['::1', 'fc00::/7', 'fe80::/10'],
];

/** The limits of this process; null where they are off. */
export function rateLimitsOf({ scope }: Pick<MedusaRequest, 'scope'>): RateLimits | null {
  const limits = stateOf(scope, RateLimits);
  return limits.options.enabled ? limits : null;
}

/** What this process counts of its clients: by the options of the application, in its Redis. */
export class RateLimits {
  readonly options: RateLimitOptions;
  readonly isExempt: (address: string) => boolean;
  readonly isTrusted: (address: string) => boolean;
  private readonly redis: Redis | null;
  private readonly limiters = new Map<string, RateLimiterAbstract>();
  private readonly delays = new Map<string, GrowingDelay>();
  private signIn_: SignInDelays | null = null;

  /** @throws ZodError, TypeError where an option is not what it should be */
  constructor(container: MedusaContainer) {
    this.options = readRateLimitOptions(container);
    this.isExempt = addressMatcher(this.options.exempt);
    this.isTrusted = addressMatcher([...PRIVATE, ...this.options.trustedProxies]);
    const { enabled, redisUrl } = this.options;
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    this.redis = enabled && redisUrl ? connectToRedis(redisUrl, logger) : null;
  }

  /** What counts in a window of this name, one for all requests. */
  window(window: CountedWindow): RateLimiterAbstract {
    const limiter = this.limiters.get(window.name) ?? createRateLimiter(window, this.redis);
    this.limiters.set(window.name, limiter);
    return limiter;
  }

  /** The delay of this rule's name. */
  delay(rule: DelayRule): GrowingDelay {
    const delay = this.delays.get(rule.name) ?? new GrowingDelay(rule, this.make);
    this.delays.set(rule.name, delay);
    return delay;
  }

  get signIn(): SignInDelays {
    this.signIn_ ??= new SignInDelays(this.make);
    return this.signIn_;
  }

  end(): void {
    this.redis?.disconnect();
  }

  private readonly make = (window: CountedWindow) => createRateLimiter(window, this.redis);
}
