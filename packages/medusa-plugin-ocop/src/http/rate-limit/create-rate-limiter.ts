import type { Logger } from '@medusajs/framework/types';
import Redis from 'ioredis';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
} from 'rate-limiter-flexible';

const REDIS_TIMEOUT_MS = 300;

export interface CountedWindow {
  /** What is counted: the prefix of its keys. */
  name: string;
  points: number;
  seconds: number;
}

/** Counts in Redis where there is one, shared by all processes; in memory while Redis is away. */
export function createRateLimiter(
  { name, points, seconds }: CountedWindow,
  redis: Redis | null,
): RateLimiterAbstract {
  const limits = { keyPrefix: `ocop:${name}`, points, duration: seconds };
  const inMemory = new RateLimiterMemory(limits);
  if (!redis) return inMemory;
  return new RateLimiterRedis({
    ...limits,
    storeClient: redis,
    rejectIfRedisNotReady: true,
    insuranceLimiter: inMemory,
  });
}

/** A connection for all that is counted, which nobody waits for long. */
export function connectToRedis(redisUrl: string, logger: Logger): Redis {
  const client = new Redis(redisUrl, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: REDIS_TIMEOUT_MS,
  });
  let away = false;
  client.on('ready', () => {
    away = false;
  });
  client.on('error', (error: Error) => {
    if (!away) logger.warn(`rate limit: Redis is away, counting in memory (${error.message})`);
    away = true;
  });
  return client;
}
