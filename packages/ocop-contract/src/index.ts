export * from './admin/authority-requests.js';
export * from './admin/certificates.js';
export * from './admin/decisions.js';
export { MAX_ITEMS } from './admin/fields.js';
export * from './admin/listing-policy.js';
export * from './admin/listing-progress.js';
export * from './admin/listings.js';
export * from './admin/operations.js';
export * from './admin/reviews.js';
export { adminRoutes } from './admin/routes.js';
export * from './admin/seller-orders.js';
export { adminSellerRoutes } from './admin/seller-routes.js';
export * from './admin/sellers.js';
export * from './admin/warning.js';
export * from './cases.js';
export * from './certificate.js';
export { factsOfCertificate } from './certificate-facts.js';
export {
  calendarDateSchema,
  groupSchemeSchema,
  instantSchema,
  placeSchemeSchema,
  standingSchema,
  starSchema,
  vndSchema,
} from './common.js';
export { openApiText } from './document.js';
export * from './errors.js';
export * from './events.js';
export * from './fairs/index.js';
export { adminFairRoutes, sellerFairRoutes, storeFairRoutes } from './fairs/routes.js';
export { hookRoutes } from './hooks/routes.js';
export * from './points-of-sale.js';
export { problem, problemSchema } from './problem.js';
export { problemsOf } from './problems-of-issue.js';
export { codesOf, listOf, paging, wholeNumber } from './query-values.js';
export * from './question-routes.js';
export * from './refusal.js';
export { type AnswerOf, type BodyOf, pathOf, type Route, routeOf } from './route.js';
export * from './seller/account.js';
export * from './seller/certificates.js';
export * from './seller/delivery.js';
export { sellerDeskRoutes } from './seller/desk-routes.js';
export * from './seller/listings.js';
export * from './seller/members.js';
export * from './seller/notices.js';
export { sellerOrderRoutes } from './seller/order-routes.js';
export * from './seller/order-wishes.js';
export * from './seller/orders.js';
export * from './seller/reviews.js';
export { sellerRoutes } from './seller/routes.js';
export * from './seller/transfers.js';
export * from './store/account.js';
export * from './store/cards.js';
export * from './store/carts.js';
export * from './store/certificates.js';
export * from './store/checkouts.js';
export * from './store/delivery.js';
export * from './store/hit.js';
export * from './store/orders.js';
export * from './store/parcel-wishes.js';
export * from './store/producers.js';
export * from './store/products.js';
export * from './store/register.js';
export * from './store/reviews.js';
export { storeRoutes } from './store/routes.js';
export * from './store/search.js';
export * from './store/seller-orders.js';
export { storeSellerRoutes } from './store/seller-routes.js';
export * from './store/sellers.js';
