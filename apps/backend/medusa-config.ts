import { defineConfig } from '@medusajs/framework/utils';
import { adminBuild } from './src/config/admin-build';
import { deliveryModules } from './src/config/delivery';
import { appEnvironment, checkAll, refuseDemoCredentials, secret } from './src/config/environment';
import { backendUrlOf, fileModules } from './src/config/files';
import { letterModules, marketplaceOptions } from './src/config/letters';
import {
  authModules,
  cachingModules,
  paymentModules,
  redisModules,
  searchModules,
} from './src/config/modules';
import { pluginOptions } from './src/config/plugin-options';
import { stripeKeys } from './src/config/stripe';

const { env } = process;
const environment = appEnvironment(env);
checkAll([
  () => refuseDemoCredentials(env),
  () => secret(env, 'JWT_SECRET'),
  () => secret(env, 'COOKIE_SECRET'),
  () => fileModules(env),
  () => letterModules(env),
  () => stripeKeys(env),
]);
const backendUrl = backendUrlOf(env);
const storefrontUrl = env.STOREFRONT_PUBLIC_URL ?? 'http://localhost:8000';

export default defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    databaseDriverOptions:
      env.DATABASE_SSL === 'true' ? {} : { ssl: false, connection: { ssl: false } },
    redisUrl: env.REDIS_URL,
    workerMode: workerMode(env.MEDUSA_WORKER_MODE),
    // Over plain HTTP on one's own machine a browser gets no "secure" cookie, and nobody could log in.
    cookieOptions: environment === 'production' ? undefined : { secure: false, sameSite: 'lax' },
    http: {
      storeCors: env.STORE_CORS ?? storefrontUrl,
      adminCors: env.ADMIN_CORS ?? backendUrl,
      authCors: env.AUTH_CORS ?? `${backendUrl},${storefrontUrl}`,
      jwtSecret: secret(env, 'JWT_SECRET'),
      cookieSecret: secret(env, 'COOKIE_SECRET'),
    },
  },
  admin: {
    disable: env.MEDUSA_WORKER_MODE === 'worker' || env.ADMIN_DISABLED === 'true',
    backendUrl: '/',
    storefrontUrl,
    vite: adminBuild,
  },
  plugins: [
    { resolve: 'medusa-plugin-ocop', options: pluginOptions(env) },
    { resolve: 'medusa-plugin-marketplace', options: marketplaceOptions(env, storefrontUrl) },
  ],
  featureFlags: { caching: true },
  modules: [
    ...cachingModules(),
    ...authModules(),
    ...searchModules(env),
    ...redisModules(env),
    ...paymentModules(env),
    ...fileModules(env),
    ...letterModules(env),
    ...deliveryModules(),
  ],
});

function workerMode(mode: string | undefined): 'shared' | 'server' | 'worker' {
  return mode === 'server' || mode === 'worker' ? mode : 'shared';
}
