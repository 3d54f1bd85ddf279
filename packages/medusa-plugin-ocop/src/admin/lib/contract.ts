import type {
  adminDecisionSchema,
  adminReviewSchema,
  certificateRowSchema,
  certificateSchema,
  decisionResultAnswer,
  healthAnswer,
  listingChangesAnswer,
  listingPolicyAnswer,
  listingProgressSchema,
  previewAnswer,
} from 'ocop-contract';
import type { z } from 'zod';

/** What the pages show, as it is read from the answers of the routes. */
export type CertificateRow = z.output<typeof certificateRowSchema>;
export type CertificateView = z.output<typeof certificateSchema>;
export type HistoryEntry = CertificateView['history'][number];
export type Decision = CertificateRow['recognition_decision'];
export type BadgeView = NonNullable<CertificateRow['badge']>;
export type PlaceView = CertificateRow['place'];
export type GroupView = CertificateRow['group'];
export type Extension = NonNullable<CertificateRow['extension']>;
export type Paper = Extension['paper'];

export type ListedDecision = z.output<typeof adminDecisionSchema>;
export type DecisionResult = z.output<typeof decisionResultAnswer>;
export type DecisionPreview = z.output<typeof previewAnswer>['preview'];
export type PreviewedCertificate = DecisionPreview['certificates'][number];
export type Warning = DecisionPreview['warnings'][number];

export type ListingProgress = z.output<typeof listingProgressSchema>;
export type ListingChange = z.output<typeof listingChangesAnswer>['listing_changes'][number];
export type ListingChangeStatus = ListingChange['status'];

export type ListingPolicy = z.output<typeof listingPolicyAnswer>['listing_policy'];
export type PolicyVersion = ListingPolicy['versions'][number];

export type Review = z.output<typeof adminReviewSchema>;
type Health = z.output<typeof healthAnswer>['health'];
export type SearchEngineHealth = Health['search']['engines'][number];
export type DutyHealth = Health['duties'][number];

/** What the plugin itself does after a listing change; other plugins add effects of their own. */
export const LISTING_EFFECTS = ['product_status', 'search', 'fair_entries', 'purge'] as const;
