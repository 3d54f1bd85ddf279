import type { PaymentWay } from 'ocop-contract';
import type { CheckoutErrors, CheckoutValues } from './checkout-form';
import type { WishError } from './parcel-wishes';
import type { Difference } from './shown-basket';

/** Why no order came of a form that was filled in. */
export type CheckoutProblem =
  /** Nobody answered, nothing is known to be ordered. */
  | { kind: 'unavailable' }
  /** Stock or payment said no. */
  | { kind: 'refused' }
  /** A parcel goes nowhere near there. */
  | { kind: 'notSent' }
  /** What the way costs is known by now, as was asked for, and the buyer sees it before ordering. */
  | { kind: 'priced' }
  /** The basket is no longer what the page showed: what has changed, and the buyer is asked again. */
  | { kind: 'changed'; differences: readonly Difference[] };

/** What the checkout form shows after it was sent and no order came of it. */
export interface CheckoutState {
  values: CheckoutValues;
  payment: PaymentWay;
  errors: CheckoutErrors;
  /** What was typed of each parcel, by the name of the field; null: nothing was sent yet. */
  wishes: Readonly<Record<string, string>> | null;
  wishErrors: Readonly<Record<string, WishError>>;
  problem: CheckoutProblem | null;
}

export const EMPTY_CHECKOUT: CheckoutState = {
  values: { name: '', phone: '', email: '', province: '', commune: '', street: '', note: '' },
  payment: 'cash',
  errors: {},
  wishes: null,
  wishErrors: {},
  problem: null,
};

/** The button that asks what it costs, and orders nothing. */
export const ASK_PRICE = { name: 'viec', value: 'xem-phi' } as const;
