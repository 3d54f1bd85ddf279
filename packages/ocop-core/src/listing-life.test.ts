import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LISTING_EVENTS,
  LISTING_STATES,
  type ListingEventType,
  type ListingStanding,
  type ListingState,
  listingAfter,
  listingEventsAfter,
  listingIsOpen,
  listingIsShown,
} from './listing-life.js';

const NEW: ListingStanding = { state: 'draft', published: false, paused: false };
const LISTED: ListingStanding = { state: 'approved', published: true, paused: false };

describe('the life of a listing', () => {
  it.each<[ListingState, ListingEventType, ListingState | null]>([
    ['draft', 'sent', 'sent'],
    ['draft', 'approved', null],
    ['draft', 'discarded', null],
    ['draft', 'paused', null],
    ['sent', 'changed', null],
    ['sent', 'withdrawn', 'draft'],
    ['sent', 'approved', 'approved'],
    ['sent', 'more_wanted', 'more_wanted'],
    ['sent', 'refused', 'refused'],
    ['more_wanted', 'changed', 'more_wanted'],
    ['more_wanted', 'sent', 'sent'],
    ['more_wanted', 'approved', null],
    ['refused', 'sent', null],
    ['refused', 'changed', 'draft'],
    ['archived', 'changed', null],
    ['archived', 'sent', null],
  ])('%s, then %s: %s', (state, event, after) => {
    expect(listingAfter({ ...NEW, state }, event)?.state ?? null).toBe(after);
  });

  it('of what is in the shop goes on beside it, and may be thrown away', () => {
    const changed = listingAfter(LISTED, 'changed');
    expect(changed).toEqual({ state: 'draft', published: true, paused: false });
    expect(listingAfter({ ...LISTED, state: 'draft' }, 'discarded')).toEqual(LISTED);
    expect(listingAfter({ ...LISTED, state: 'refused' }, 'discarded')).toEqual(LISTED);
    expect(listingAfter({ ...LISTED, state: 'sent' }, 'discarded')).toBeNull();
  });

  it('is paused and taken up again whatever waits, once', () => {
    const paused = listingAfter({ ...LISTED, state: 'sent' }, 'paused');
    expect(paused).toEqual({ state: 'sent', published: true, paused: true });
    expect(paused && listingAfter(paused, 'paused')).toBeNull();
    expect(paused && listingAfter(paused, 'resumed')?.paused).toBe(false);
    expect(listingAfter(LISTED, 'resumed')).toBeNull();
  });

  it('shows nothing that nobody approved, nothing that is paused, and nothing that is put away', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LISTING_EVENTS), { maxLength: 20 }), (events) => {
        let standing = NEW;
        const happened: ListingEventType[] = [];
        for (const event of events) {
          const after = listingAfter(standing, event);
          if (!after) continue;
          if (event === 'approved') expect(standing.state).toBe('sent');
          if (standing.published) expect(after.published).toBe(true);
          standing = after;
          happened.push(event);
        }
        if (listingIsShown(standing)) expect(happened).toContain('approved');
        if (standing.state === 'archived') expect(listingEventsAfter(standing)).toEqual([]);
        expect(listingIsShown({ ...standing, paused: true })).toBe(false);
      }),
    );
  });

  it('is written by its seller while nobody judges it', () => {
    expect(LISTING_STATES.filter((state) => !listingIsOpen(state))).toEqual(['sent', 'archived']);
  });
});
