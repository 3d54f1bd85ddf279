import { searchOptions } from './meilisearch';

/** Loopback, where `npm start` runs the storefront; a deployment names its storefront's network. */
const LOOPBACK = ['127.0.0.1', '::1'];

/**
 * Options of medusa-plugin-ocop. The storefront asks on behalf of every buyer from one address, so
 * its network (RATE_LIMIT_EXEMPT, comma-separated addresses or CIDR) is not limited as one client.
 */
export function pluginOptions(env: NodeJS.ProcessEnv): Record<string, unknown> {
  const named = (env.RATE_LIMIT_EXEMPT ?? '').split(',').map((entry) => entry.trim());
  return {
    rateLimit: { exempt: [...LOOPBACK, ...named.filter((entry) => entry !== '')] },
    search: searchOptions(env),
  };
}
