import { meilisearchProviders } from './meilisearch';
import { stripeKeys } from './stripe';

type ModuleList = {
  resolve: string;
  dependencies?: string[];
  options?: Record<string, unknown>;
}[];

/** Medusa's Redis modules where REDIS_URL says so; without it their in-process counterparts. */
export function redisModules(env: NodeJS.ProcessEnv): ModuleList {
  const redisUrl = env.REDIS_URL;
  if (!redisUrl) return [];
  return [
    { resolve: '@medusajs/medusa/event-bus-redis', options: { redisUrl } },
    { resolve: '@medusajs/medusa/workflow-engine-redis', options: { redis: { redisUrl } } },
    {
      resolve: '@medusajs/medusa/locking',
      options: {
        providers: [
          {
            resolve: '@medusajs/medusa/locking-redis',
            id: 'locking-redis',
            is_default: true,
            options: { redisUrl },
          },
        ],
      },
    },
  ];
}

/** Publishable keys are remembered for a second, and nothing else (`featureFlags.caching`). */
export function cachingModules(): ModuleList {
  return [{ resolve: 'medusa-plugin-ocop/providers/publishable-key-cache' }];
}

/** Sign-in by e-mail and password, evenly long and with a rule for passwords. */
export function authModules(): ModuleList {
  return [
    {
      resolve: '@medusajs/medusa/auth',
      options: {
        providers: [{ resolve: 'medusa-plugin-ocop/providers/emailpass', id: 'emailpass' }],
      },
    },
  ];
}

/**
 * Transfers to sellers' own accounts, and cards where Stripe's keys are given; cash on delivery is always there. Medusa's
 * own provider for Stripe pays single carts of other clients; no region has it by itself.
 */
export function paymentModules(env: NodeJS.ProcessEnv): ModuleList {
  return [
    {
      resolve: '@medusajs/medusa/payment',
      dependencies: ['marketplace_checkout_payment'],
      options: {
        providers: [
          { resolve: 'medusa-plugin-marketplace/providers/vietqr', id: 'direct' },
          ...cards(env),
        ],
      },
    },
  ];
}

function cards(env: NodeJS.ProcessEnv) {
  const keys = stripeKeys(env);
  if (!keys) return [];
  const options = { ...keys, capture: false };
  return [
    { resolve: 'medusa-plugin-marketplace/providers/card', id: 'checkout' },
    { resolve: '@medusajs/medusa/payment-stripe', id: 'stripe', options },
  ];
}

const POSTGRES_SEARCH = { engine: 'native', language: 'simple' };

/**
 * Search on PostgreSQL, folding Vietnamese marks: the plugin's provider answers; Medusa's own, which
 * it extends, brings the catalogue's migrations. With MEILISEARCH_HOST Meilisearch answers first.
 */
export function searchModules(env: NodeJS.ProcessEnv): ModuleList {
  return [
    {
      resolve: '@medusajs/medusa/search',
      options: {
        default_provider: 'search-postgres-columns',
        providers: [
          {
            resolve: '@medusajs/medusa/search-postgres',
            id: 'postgres',
            options: POSTGRES_SEARCH,
          },
          {
            resolve: 'medusa-plugin-ocop/providers/postgres-column-search',
            id: 'columns',
            options: POSTGRES_SEARCH,
          },
          ...meilisearchProviders(env),
        ],
      },
    },
  ];
}
