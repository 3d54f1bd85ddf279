import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { pluginOptions } from '../../kernel/plugin-options';

const optionsSchema = z.object({
  /** False turns the limits off, for load tests. */
  enabled: z.boolean().default(true),
  /** Requests of one client to `/store` and `/auth` in a minute. */
  requestsPerMinute: z.number().int().positive().default(600),
  /** New baskets of one client in a minute. */
  basketsPerMinute: z.number().int().positive().default(120),
  /** Addresses and networks (`10.0.0.0/8`) whose own requests are not counted. */
  exempt: z.array(z.string()).default([]),
  /** Addresses and networks whose `X-Forwarded-For` is believed, beside private ones. */
  trustedProxies: z.array(z.string()).default([]),
});

export type RateLimitOptions = z.infer<typeof optionsSchema> & { redisUrl: string | undefined };

/**
 * The plugin's `rateLimit` options, completed.
 * @throws ZodError where an option has the wrong type.
 */
export function readRateLimitOptions(container: MedusaContainer): RateLimitOptions {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  const given = pluginOptions(container).rateLimit;
  return { ...optionsSchema.parse(given ?? {}), redisUrl: projectConfig.redisUrl };
}
