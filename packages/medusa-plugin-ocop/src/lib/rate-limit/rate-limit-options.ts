import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { pluginOptions } from '../plugin-options';

const optionsSchema = z.object({
  /** False turns the limit off, for load tests. */
  enabled: z.boolean().default(true),
  /** Requests of one client to the public OCOP routes in a minute. */
  requestsPerMinute: z.number().int().positive().default(600),
  /** Addresses and networks (`10.0.0.0/8`) whose own requests are not counted: the storefront's. */
  exempt: z.array(z.string()).default(['127.0.0.1', '::1']),
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
