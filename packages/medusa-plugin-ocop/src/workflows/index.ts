import './listing/own-effects';

export {
  CERTIFICATE_EVENT_NAMES,
  type CertificateAnnouncement,
  type CertificateEventName,
  certificateEventName,
  LISTING_CHANGED,
  type ListingAnnouncement,
  type OcopEvents,
} from 'ocop-contract';
export {
  type ChangedListing,
  type ListingEffect,
  registerListingEffect,
} from '../modules/certification';
export { bootCheckWorkflow } from './boot/boot-check';
export { keepRegisterCurrentWorkflow } from './boot/keep-register-current';
export { BUYERS_OPTION, type CountryZone, countryZone } from './certification/country-zone';
export type {
  ListingInput,
  ListingVariant,
  RecogniseProductsInput,
  RecognitionRow,
} from './certification/recognition-types';
export type { CertificateEntry } from './certification/steps/commit-certificate-event';
export { type StoreDefaults, storeDefaults } from './certification/store-defaults';
export { annulCertificatesWorkflow } from './certification/workflows/annul-certificates';
export { enterCertificateEventWorkflow } from './certification/workflows/enter-certificate-event';
export { linkCertificateProductWorkflow } from './certification/workflows/link-certificate-product';
export { recogniseProductsWorkflow } from './certification/workflows/recognise-products';
export { reinstateCertificatesWorkflow } from './certification/workflows/reinstate-certificates';
export { revokeCertificatesWorkflow } from './certification/workflows/revoke-certificates';
export { composeHooks } from './compose/compose-hooks';
export { type HookHandler, inOrder } from './compose/in-order';
export { type DutyState, readDutyStates } from './duties/read-duty-states';
export { actOnFairApplication } from './fairs/act-on-fair-application';
export { applyToFair, type FairWish, fairById } from './fairs/apply-to-fair';
export { followFair } from './fairs/follow-fair';
export { giveFairBooth } from './fairs/give-fair-booth';
export { findInvitees, inviteToFair } from './fairs/invite-to-fair';
export { judgeGoods } from './fairs/judge-goods';
export { cancelFair, createFair, editFair, saveFairPlan } from './fairs/write-fair';
export { attachGuards, GATE } from './gate/attach-guards';
export { withCartLock } from './gate/cart-lock';
export { cartRefusals } from './gate/cart-refusals';
export { clearOrderStep } from './gate/clear-order-step';
export { orderOfCart } from './gate/order-of-cart';
export { reconcileUnclearedOrdersWorkflow } from './gate/reconcile-uncleared-orders';
export { type PaymentRelease, releasePayment, releasePaymentOfCart } from './gate/release-payment';
export { applyListingChangesWorkflow } from './listing/apply-listing-changes';
export { purgeTags } from './listing/purge-storefront';
export { setSaleStopsWorkflow, setSaleStopsWorkflowId } from './listing/set-sale-stops';
export { cancelOwnOrderWorkflow } from './orders/cancel-own-order';
export { importReviewsWorkflow } from './reviews/workflows/import-reviews';
export { moderateReviewWorkflow } from './reviews/workflows/moderate-review';
export { replyToReviewWorkflow } from './reviews/workflows/reply-to-review';
export { submitReviewWorkflow } from './reviews/workflows/submit-review';
export { answerOfReading } from './shown-order/answer-of-reading';
export { completeShownCart } from './shown-order/complete-shown-cart';
export type { PricedCart } from './shown-order/read-priced-cart';
export { refreshCart } from './shown-order/refresh-cart';
