/** Whole đồng that a card may pay at once: less costs more than it brings, more its network does not take. */
export const CARD_LEAST = 15_000;
export const CARD_MOST = 99_999_999;

/** Whether a basket of this sum may be paid by card. @param total whole đồng */
export function cardTakes(total: number): boolean {
  return Number.isInteger(total) && total >= CARD_LEAST && total <= CARD_MOST;
}

/** For so many minutes a buyer may take to pay by card; then the basket is open again. */
export const CARD_MINUTES = 60;

/** How far a card is. */
export type CardStep =
  /** The buyer has still to do something. */
  | 'pay'
  /** The sum is held for us. */
  | 'authorised'
  /** It is ours, in whole or in part. */
  | 'captured'
  /** It was let go of. */
  | 'gone';

/** What the state of a PaymentIntent means; one that nobody knows yet waits. */
export function cardStepOf(status: string): CardStep {
  switch (status) {
    case 'requires_capture':
      return 'authorised';
    case 'succeeded':
      return 'captured';
    case 'canceled':
      return 'gone';
    default:
      return 'pay';
  }
}

/** What one parcel has of a card. Whole đồng. */
export interface CardShare {
  /** Its part of what is held. */
  amount: number;
  /** What its order costs now: nothing where there is none, or no more; null where that is being changed. */
  due: number | null;
}

/** What is to be captured for each parcel: what its order costs, and never more than its part. */
export function captureShares(shares: readonly CardShare[]): number[] {
  return shares.map(({ amount, due }) => Math.max(0, Math.min(amount, due ?? amount)));
}

/** What a parcel has cost a card, and what of it went back or is on its way. Whole đồng. */
export interface ChargedShare {
  captured: number;
  refunded: number;
  due: number | null;
}

/** What has to go back now; nothing while it is not known what the order costs. */
export function refundNow({ captured, refunded, due }: ChargedShare): number {
  if (due === null) return 0;
  return Math.max(0, captured - refunded - Math.max(0, due));
}
