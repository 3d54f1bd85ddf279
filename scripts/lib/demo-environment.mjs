import { join } from 'node:path';
import { localDirectory } from './root.mjs';
import { localSecrets } from './secrets.mjs';
import { settings } from './settings.mjs';

export const DEMO_ADMIN_EMAIL = 'admin@cho-phien.test';
/** Who sells in the demo: one who does, and one of whom more is wanted. */
export const DEMO_SELLER_EMAILS = ['nguoi-ban-1@cho-phien.test', 'nguoi-ban-2@cho-phien.test'];

/** Environment of backend and storefront on this machine; other variables pass through. */
export function localEnvironment(appEnvironment) {
  const { backendUrl, storefrontUrl, backendPort } = settings();
  return {
    APP_ENV: appEnvironment,
    ...localSecrets(),
    DEMO_ADMIN_EMAIL,
    FILES_DIRECTORY: process.env.FILES_DIRECTORY ?? join(localDirectory, 'files'),
    PORT: String(backendPort),
    STOREFRONT_URL: storefrontUrl,
    STOREFRONT_PUBLIC_URL: process.env.STOREFRONT_PUBLIC_URL ?? storefrontUrl,
    BACKEND_PUBLIC_URL: process.env.BACKEND_PUBLIC_URL ?? backendUrl,
  };
}
