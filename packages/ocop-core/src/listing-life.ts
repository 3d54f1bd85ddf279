/**
 * What the seller's version of a listing is. Of a listing that is in the shop this is the version after
 * that: while a change is written, waits or is refused, buyers see what was approved last.
 */
export const LISTING_STATES = [
  'draft',
  'sent',
  'more_wanted',
  'refused',
  'approved',
  'archived',
] as const;
export type ListingState = (typeof LISTING_STATES)[number];

/** What can happen to a listing, and is kept with who did it and why. */
export const LISTING_EVENTS = [
  'opened',
  'changed',
  'sent',
  'withdrawn',
  'approved',
  'more_wanted',
  'refused',
  'discarded',
  'paused',
  'resumed',
  'archived',
] as const;
export type ListingEventType = (typeof LISTING_EVENTS)[number];

/** Where a listing stands. */
export interface ListingStanding {
  state: ListingState;
  /** A version of it was approved, and is what the shop has. */
  published: boolean;
  /** Its seller sells none of it for now. */
  paused: boolean;
}

type Followed = Readonly<Partial<Record<ListingEventType, ListingState>>>;

/** Event → state, from every state, of listings that were never approved as of those that were. */
const LIFE: Readonly<Record<ListingState, Followed>> = {
  draft: { changed: 'draft', sent: 'sent', archived: 'archived' },
  sent: {
    withdrawn: 'draft',
    approved: 'approved',
    more_wanted: 'more_wanted',
    refused: 'refused',
    archived: 'archived',
  },
  more_wanted: { changed: 'more_wanted', sent: 'sent', archived: 'archived' },
  refused: { changed: 'draft', archived: 'archived' },
  approved: { changed: 'draft', archived: 'archived' },
  archived: {},
};

const OPEN_CHANGES: readonly ListingState[] = ['draft', 'more_wanted', 'refused'];

/** What a listing becomes by an event; null where that may not follow. */
export function listingAfter(
  standing: ListingStanding,
  event: ListingEventType,
): ListingStanding | null {
  const { state, published, paused } = standing;
  if (event === 'paused' || event === 'resumed') {
    const moves = published && state !== 'archived' && paused === (event === 'resumed');
    return moves ? { ...standing, paused: event === 'paused' } : null;
  }
  if (event === 'discarded') {
    return published && OPEN_CHANGES.includes(state) ? { ...standing, state: 'approved' } : null;
  }
  const after = LIFE[state][event];
  if (!after) return null;
  return { ...standing, state: after, published: published || after === 'approved' };
}

/** The events that may follow, in the order in which they are offered. */
export function listingEventsAfter(standing: ListingStanding): ListingEventType[] {
  return LISTING_EVENTS.filter((event) => listingAfter(standing, event) !== null);
}

/** Whether its seller may write it: not while it is judged, nor after its end. */
export function listingIsOpen(state: ListingState): boolean {
  return state !== 'sent' && state !== 'archived';
}

/** Whether buyers may find it, as far as its seller and the operators are asked. */
export function listingIsShown({ state, published, paused }: ListingStanding): boolean {
  return published && !paused && state !== 'archived';
}
