/** What a seller's account is, from its first line to its end. */
export const SELLER_STATES = [
  'draft',
  'applied',
  'more_wanted',
  'approved',
  'suspended',
  'closing',
  'closed',
] as const;
export type SellerState = (typeof SELLER_STATES)[number];

/** What can happen to a seller's account, and is kept with who did it and why. */
export const SELLER_EVENTS = [
  'opened',
  'applied',
  'more_wanted',
  'approved',
  'suspended',
  'resumed',
  'closing_announced',
  'closing_withdrawn',
  'closed',
] as const;
export type SellerEventType = (typeof SELLER_EVENTS)[number];

/** What an operator may decide about an account; the others happen by its seller or by the calendar. */
export const SELLER_DECISIONS = [
  'more_wanted',
  'approved',
  'suspended',
  'resumed',
  'closing_announced',
  'closing_withdrawn',
  'closed',
] as const satisfies readonly SellerEventType[];
export type SellerDecision = (typeof SELLER_DECISIONS)[number];

/** Whether a seller is told why: what asks for more, stops or ends is not decided without a reason. */
export function decisionWantsReason(decision: SellerDecision): boolean {
  return !['approved', 'resumed', 'closing_withdrawn'].includes(decision);
}

type Followed = Readonly<Partial<Record<SellerEventType, SellerState>>>;

/**
 * Event → state, from every state: what is not here may not happen. Who is suspended stays so while the
 * notice of the account's end runs: to announce it must not bring the goods back.
 */
const LIFE: Readonly<Record<SellerState, Followed>> = {
  draft: { applied: 'applied', closed: 'closed' },
  applied: { more_wanted: 'more_wanted', approved: 'approved', closed: 'closed' },
  more_wanted: { applied: 'applied', closed: 'closed' },
  approved: { suspended: 'suspended', closing_announced: 'closing' },
  suspended: { resumed: 'approved', closing_announced: 'suspended', closed: 'closed' },
  closing: { closing_withdrawn: 'approved', suspended: 'suspended', closed: 'closed' },
  closed: {},
};

/** What a seller's account becomes by an event; null where that may not follow what it is. */
export function sellerStateAfter(state: SellerState, event: SellerEventType): SellerState | null {
  return LIFE[state][event] ?? null;
}

/** The events that may follow a state, in the order in which they are offered. */
export function sellerEventsAfter(state: SellerState): SellerEventType[] {
  return SELLER_EVENTS.filter((event) => LIFE[state][event] !== undefined);
}

/** Whether goods of the seller may be on sale: an account that is about to be closed sells to its end. */
export function sellerMaySell(state: SellerState): boolean {
  return state === 'approved' || state === 'closing';
}

/** Whether what the seller says of itself may still be changed by the seller. */
export function applicationIsOpen(state: SellerState): boolean {
  return state === 'draft' || state === 'more_wanted';
}
