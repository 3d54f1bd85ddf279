import type { ListingContent, ListingEventType, ListingState } from 'ocop-core';

export interface ListingRow {
  id: string;
  seller_id: string;
  /** Null: the page of the seller itself. */
  certificate_id: string | null;
  producer_id: string | null;
  state: ListingState;
  state_since: Date;
  state_reason: string | null;
  paused: boolean;
  content: ListingContent;
  approved_content: ListingContent | null;
  revision: number;
  product_id: string | null;
  shelf_revision: number;
  shelf_applied_revision: number;
}

export interface ListingPhotoRow {
  id: string;
  listing_id: string;
  digest: string;
  url: string;
  thumbnail_url: string;
  width: number;
  height: number;
  file_id: string | null;
  thumbnail_file_id: string | null;
}

export type NewPhoto = Omit<ListingPhotoRow, 'id' | 'listing_id'>;

export interface ListingEventRow {
  id: string;
  listing_id: string;
  type: ListingEventType;
  at: Date;
  actor: string;
  reason: string | null;
}

/** Goods that a listing is begun for, and what is known of them already. */
export interface NewListing {
  sellerId: string;
  certificateId: string;
  producerId: string;
  actor: string;
  content?: Partial<ListingContent>;
  photos?: readonly NewPhoto[];
  /** A product that operators made, which the listing takes over. */
  productId?: string | null;
}

/** A listing with all that is kept of it. */
export interface WholeListing {
  listing: ListingRow;
  photos: ListingPhotoRow[];
  /** In the order in which they happened. */
  events: ListingEventRow[];
}
