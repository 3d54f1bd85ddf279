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
  redisUrl: string | undefined,
  logger: Logger,
): RateLimiterAbstract {
  const limits = { keyPrefix: `ocop:${name}`, points, duration: seconds };
  const inMemory = new RateLimiterMemory(limits);
  if (!redisUrl) return inMemory;
  return new RateLimiterRedis({
    ...limits,
    storeClient: clientOf(redisUrl, logger),
    rejectIfRedisNotReady: true,
    insuranceLimiter: inMemory,
  });
}

const clients = new Map<string, Redis>();

/** One connection for all that is counted. */
function clientOf(redisUrl: string, logger: Logger): Redis {
  const known = clients.get(redisUrl);
  if (known) return known;
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
  clients.set(redisUrl, client);
  return client;
}
