import { appEnvironment } from './environment';
import { searchOptions } from './meilisearch';

const LOOPBACK = ['127.0.0.1', '::1'];

/**
 * Options of medusa-plugin-ocop. The storefront shows with PURGE_SECRET that it is the storefront, and is
 * not limited as one client. Others that ask for many name their network: RATE_LIMIT_EXEMPT, addresses
 * or CIDR, comma-separated. TRUSTED_PROXIES are proxies on public addresses whose X-Forwarded-For is believed.
 */
export function pluginOptions(env: NodeJS.ProcessEnv): Record<string, unknown> {
  const days = env.ABANDONED_BASKET_DAYS;
  return {
    rateLimit: rateLimitOptions(env),
    abandonedBaskets: days ? { days: Number(days) } : {},
    search: searchOptions(env),
    reviews: { daysWithoutDelivery: reviewAfterDays(env) },
    // Producers open accounts of their own; an operator judges them before they sell.
    accounts: { selfRegister: ['customer', 'seller'] },
  };
}

function rateLimitOptions(env: NodeJS.ProcessEnv): Record<string, unknown> {
  const environment = appEnvironment(env);
  const atWork = environment === 'development' || environment === 'test';
  return {
    exempt: [...(atWork ? LOOPBACK : []), ...listOf(env.RATE_LIMIT_EXEMPT)],
    trustedProxies: listOf(env.TRUSTED_PROXIES),
    // All that is tried on one's own machine comes from one address.
    ...(environment === 'demo' ? { requestsPerMinute: 6000 } : {}),
  };
}

function listOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** REVIEW_AFTER_DAYS: from when an order may be reviewed whose delivery nobody recorded. */
function reviewAfterDays(env: NodeJS.ProcessEnv): number | undefined {
  return env.REVIEW_AFTER_DAYS ? Number(env.REVIEW_AFTER_DAYS) : undefined;
}
