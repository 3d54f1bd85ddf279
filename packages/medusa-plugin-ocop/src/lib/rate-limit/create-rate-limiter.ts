import type { Logger } from '@medusajs/framework/types';
import Redis from 'ioredis';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
} from 'rate-limiter-flexible';
import type { RateLimitOptions } from './rate-limit-options';

const COUNTED_SECONDS = 60;
const REDIS_TIMEOUT_MS = 300;

/** Counts in Redis where there is one, shared by all processes; in memory while Redis is away. */
export function createRateLimiter(options: RateLimitOptions, logger: Logger): RateLimiterAbstract {
  const limits = {
    keyPrefix: 'ocop:public',
    points: options.requestsPerMinute,
    duration: COUNTED_SECONDS,
  };
  const inMemory = new RateLimiterMemory(limits);
  if (!options.redisUrl) return inMemory;
  const storeClient = new Redis(options.redisUrl, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: REDIS_TIMEOUT_MS,
  });
  let away = false;
  storeClient.on('ready', () => {
    away = false;
  });
  storeClient.on('error', (error: Error) => {
    if (!away) logger.warn(`rate limit: Redis is away, counting in memory (${error.message})`);
    away = true;
  });
  return new RateLimiterRedis({
    ...limits,
    storeClient,
    rejectIfRedisNotReady: true,
    insuranceLimiter: inMemory,
  });
}
