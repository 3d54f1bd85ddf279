import { Module } from '@medusajs/framework/utils';
import CertificationModuleService from './service';

export const CERTIFICATION_MODULE = 'certification';

export default Module(CERTIFICATION_MODULE, { service: CertificationModuleService });
export { NEEDS_ACKNOWLEDGEMENT, withoutRepeats } from './lib/decision-warnings';
export { InvalidInputError, refuseProblems } from './lib/input-problems';
export {
  type ChangedListing,
  type ListingEffect,
  listingEffects,
  registerListingEffect,
} from './lib/listing-effects';
export { GENESIS_HASH, hashEntry } from './lib/register-hash';
export { GATE_SQLSTATE } from './migrations/sql/gate';
export { MONEY_SQLSTATE } from './migrations/sql/money';
export { STOCK_SQLSTATE } from './migrations/sql/stock-guard';
export type { CorrectionInput } from './operations/correct-certificate';
export type { DutyRecord } from './operations/duties';
export type { CertificateFilter, CertificatePage } from './operations/find-certificates';
export type { Holder } from './operations/find-holders';
export type { ProducerFacts } from './operations/find-producer';
export type { ProductTitles } from './operations/judge-product-links';
export type { ProductLinkInput } from './operations/link-product';
export { NAME_SOURCES, NAMES_PAGE } from './operations/list-names';
export type { ListingPolicyRecord } from './operations/listing-policies';
export type { ListingCauseReference } from './operations/listing-progress';
export type { DueChange } from './operations/outbox';
export type { CertificateDecisionInput, DecisionPlan } from './operations/plan-decision';
export type { CertificateStanding } from './operations/read-standings';
export type {
  ExtensionEndInput,
  ExtensionInput,
  FilingInput,
  ReturnInput,
} from './operations/record-papers';
export {
  ProducersGoodsChangedError,
  type SaleStopsInput,
  type SaleStopsResult,
} from './operations/set-sale-stops';
export { default as CertificationModuleService } from './service';
export type {
  CertificateReference,
  CertificateRow,
  DecisionInput,
  DecisionResult,
  ProductRefusal,
  RecognitionItem,
  RevocationItem,
} from './types';
