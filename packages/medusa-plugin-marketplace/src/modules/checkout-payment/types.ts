/** `open`: its buyer has still to pay; `released`: nothing is held any more, and nothing was taken. */
export const CARD_STATES = ['open', 'authorised', 'captured', 'released'] as const;
export type CardState = (typeof CARD_STATES)[number];

/** `failed`: the card's bank did not take it back; the operator sees to it. */
export const CARD_REFUND_STATES = ['asked', 'done', 'failed'] as const;
export type CardRefundState = (typeof CARD_REFUND_STATES)[number];

export interface CardPaymentRow {
  id: string;
  checkout_id: string;
  /** Which card of the checkout it is: a buyer may go back and choose again. */
  attempt: number;
  intent_id: string | null;
  amount: number;
  state: CardState;
  /** What is to be captured, as soon as that is known. */
  capture_amount: number | null;
}

export interface CardAllocationRow {
  id: string;
  payment_id: string;
  cart_id: string;
  amount: number;
  session_id: string | null;
  order_id: string | null;
  captured: number;
}

export interface CardRefundRow {
  id: string;
  payment_id: string;
  allocation_id: string;
  amount: number;
  stripe_id: string | null;
  state: CardRefundState;
}

export type WholeCard = CardPaymentRow & { allocations: CardAllocationRow[] };

/** What a parcel has of a card: its cart, and what it costs. */
export type NewAllocation = Pick<CardAllocationRow, 'cart_id' | 'amount'>;

/** What of a card pays an order, and what of that went back. Whole đồng. */
export interface OrderShare {
  order_id: string;
  amount: number;
  refunded: number;
  /** Asked for, and not yet with its buyer. */
  refunding: number;
}
