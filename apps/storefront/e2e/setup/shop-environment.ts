import { join } from 'node:path';
import { localDirectory } from 'local-services';
import { STRIPE_KEY, STRIPE_WEBHOOK_SECRET } from 'local-services/stripe';

/** The operator of the shop under test, and the secrets that its processes share. */
export const OPERATOR = { email: 'van-hanh@cho-phien.test', password: 'mat-khau-thu-nghiem' };
export const PURGE_SECRET = 'purge-secret-of-the-journeys';
export const BANK_NOTICE_SECRET = 'bank-notice-secret-of-all-the-journeys';

/** What backend and storefront find in their environment; nothing of a shop that runs beside it. */
export function shopEnvironment(): Record<string, string | undefined> {
  return {
    APP_ENV: 'demo',
    JWT_SECRET: 'jwt-secret-of-the-journeys',
    COOKIE_SECRET: 'cookie-secret-of-the-journeys',
    PURGE_SECRET,
    BANK_NOTICE_SECRET,
    FILES_DIRECTORY: join(localDirectory, 'test-files'),
    S3_BUCKET: undefined,
    DEMO_ADMIN_EMAIL: OPERATOR.email,
    DEMO_ADMIN_PASSWORD: OPERATOR.password,
    MEDUSA_DISABLE_TELEMETRY: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    ADMIN_DISABLED: undefined,
    STOREFRONT_PUBLIC_URL: undefined,
    BACKEND_PUBLIC_URL: undefined,
    REDIS_URL: undefined,
    MEILISEARCH_HOST: undefined,
    STRIPE_API_KEY: STRIPE_KEY,
    STRIPE_WEBHOOK_SECRET,
    STRIPE_PUBLISHABLE_KEY: 'pk_test_of_the_stand_in',
    SMTP_URL: undefined,
    MEDUSA_WORKER_MODE: undefined,
    NODE_OPTIONS: undefined,
    VITEST: undefined,
  };
}
