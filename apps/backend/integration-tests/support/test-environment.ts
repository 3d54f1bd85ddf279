import { join } from 'node:path';
import { localDirectory } from 'local-services';

/** The operator of every shop under test. */
export const OPERATOR = { email: 'van-hanh@chophien.test', password: 'mat-khau-thu-nghiem' };

export const PURGE_SECRET = 'purge-secret-of-the-tests';
export const BANK_NOTICE_SECRET = 'bank-notice-secret-of-all-the-tests';

/** What a backend under test finds in its environment; nothing of a shop that runs beside it. */
export function testEnvironment(): Record<string, string | undefined> {
  return {
    APP_ENV: 'test',
    // As in production: the backend refuses to start while a guard of the gate is missing.
    NODE_ENV: 'production',
    ADMIN_DISABLED: 'true',
    MEDUSA_DISABLE_TELEMETRY: '1',
    PURGE_SECRET,
    BANK_NOTICE_SECRET,
    FILES_DIRECTORY: join(localDirectory, 'test-files'),
    S3_BUCKET: undefined,
    STOREFRONT_URL: undefined,
    REDIS_URL: undefined,
    MEILISEARCH_HOST: undefined,
    STRIPE_API_KEY: undefined,
    STRIPE_WEBHOOK_SECRET: undefined,
    SMTP_URL: undefined,
    MEDUSA_WORKER_MODE: undefined,
    NODE_OPTIONS: undefined,
    VITEST: undefined,
  };
}
