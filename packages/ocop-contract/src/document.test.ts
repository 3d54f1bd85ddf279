import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { adminRoutes } from './admin/routes.js';
import { adminSellerRoutes } from './admin/seller-routes.js';
import { openApiText } from './document.js';
import { contractEvents } from './events.js';
import { adminFairRoutes, sellerFairRoutes, storeFairRoutes } from './fairs/routes.js';
import { hookRoutes } from './hooks/routes.js';
import { pathOf, type Route, routeOf } from './route.js';
import { sellerDeskRoutes } from './seller/desk-routes.js';
import { sellerOrderRoutes } from './seller/order-routes.js';
import { sellerRoutes } from './seller/routes.js';
import { storeRoutes } from './store/routes.js';
import { storeSellerRoutes } from './store/seller-routes.js';

const documentSchema = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  'x-events': z.record(
    z.string(),
    z.object({ summary: z.string(), payload: z.object({ $ref: z.string() }) }),
  ),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

describe('the OpenAPI document', () => {
  const text = openApiText('1.0.0');
  const { paths, components, 'x-events': events } = documentSchema.parse(JSON.parse(text));

  it('tells every route', () => {
    const told = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const wanted = [
      storeRoutes,
      storeSellerRoutes,
      storeFairRoutes,
      sellerRoutes,
      sellerDeskRoutes,
      sellerOrderRoutes,
      sellerFairRoutes,
      adminRoutes,
      adminSellerRoutes,
      adminFairRoutes,
      hookRoutes,
    ]
      .flatMap((table) => Object.values<Route>(table))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(told.sort()).toEqual(wanted.sort());
  });

  it('tells every event with what its subscribers hear', () => {
    expect(Object.keys(events)).toEqual(contractEvents.map(({ name }) => name));
    expect(events['ocop.certificate.revoked']?.payload.$ref).toBe(
      '#/components/schemas/CertificateAnnouncement',
    );
    expect(events['ocop.listing.changed']?.payload.$ref).toBe(
      '#/components/schemas/ListingAnnouncement',
    );
  });

  it('refers to nothing that it does not hold', () => {
    const references = [...text.matchAll(/"\$ref": "([^"]+)"/g)].map(([, reference]) => reference);
    const held = Object.keys(components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter((reference) => !held.includes(reference ?? ''))).toEqual([]);
  });

  it('tells a day as the text that goes over the wire', () => {
    expect(components.schemas.CalendarDate).toMatchObject({ type: 'string', format: 'date' });
  });
});

describe('the route of a request', () => {
  it.each([
    ['GET', '/store/ocop/products', storeRoutes.listedProducts],
    ['GET', '/store/ocop/products/mat-ong', storeRoutes.productPage],
    ['POST', '/store/ocop/reviews/of-order', storeRoutes.orderReviews],
    ['POST', '/store/carts/cart_1/complete', storeRoutes.completeCart],
    ['GET', '/store/carts/cart_1', null],
    ['POST', '/store/ocop/products', null],
    ['POST', '/admin/ocop/certificates/revoke', adminRoutes.revoke],
    ['GET', '/admin/ocop/certificates/occert_1', adminRoutes.certificate],
    ['POST', '/admin/ocop/certificates/occert_1/extension/end', adminRoutes.endExtension],
  ])('%s %s', (method, path, route) => {
    expect(routeOf([storeRoutes, adminRoutes], method, path)).toBe(route);
  });
});

describe('the path of a route', () => {
  it('holds its parameters as an address writes them', () => {
    expect(pathOf(adminRoutes.extend, { id: 'a/b' })).toBe(
      '/admin/ocop/certificates/a%2Fb/extension',
    );
    expect(pathOf(adminRoutes.revoke)).toBe('/admin/ocop/certificates/revoke');
  });
});
