import { adminRoutes } from './admin/routes.js';
import { adminSellerRoutes } from './admin/seller-routes.js';
import { contractEvents } from './events.js';
import { adminFairRoutes, sellerFairRoutes, storeFairRoutes } from './fairs/routes.js';
import { hookRoutes } from './hooks/routes.js';
import { openApiDocument } from './openapi.js';
import { sellerDeskRoutes } from './seller/desk-routes.js';
import { sellerOrderRoutes } from './seller/order-routes.js';
import { sellerRoutes } from './seller/routes.js';
import { storeRoutes } from './store/routes.js';
import { storeSellerRoutes } from './store/seller-routes.js';

/** All routes, and who may ask them. */
const GROUPS = [
  {
    tag: 'store',
    security: 'publishableKey',
    routes: { ...storeRoutes, ...storeSellerRoutes, ...storeFairRoutes },
  },
  {
    tag: 'seller',
    security: 'member',
    routes: { ...sellerRoutes, ...sellerOrderRoutes, ...sellerDeskRoutes, ...sellerFairRoutes },
  },
  { tag: 'hooks', security: 'signature', routes: hookRoutes },
  {
    tag: 'admin',
    security: 'operator',
    routes: { ...adminRoutes, ...adminSellerRoutes, ...adminFairRoutes },
  },
];

/** The OpenAPI document of all routes and events, as it stands in a file. */
export function openApiText(version: string): string {
  return `${JSON.stringify(openApiDocument(GROUPS, contractEvents, version), null, 2)}\n`;
}
