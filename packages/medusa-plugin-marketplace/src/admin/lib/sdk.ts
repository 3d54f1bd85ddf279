import Medusa from '@medusajs/js-sdk';

/** The admin's own client: same address and same sign-in as the dashboard around it. */
export const sdk = new Medusa({
  baseUrl: __BACKEND_URL__ || '/',
  auth: {
    type: __AUTH_TYPE__ ?? 'session',
    jwtTokenStorageKey: __JWT_TOKEN_STORAGE_KEY__ || undefined,
  },
});
