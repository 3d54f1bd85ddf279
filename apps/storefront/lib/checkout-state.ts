import type { CheckoutErrors, CheckoutValues } from './checkout-form';
import type { Difference } from './shown-basket';

/** Why no order came of a form that was filled in. */
export type CheckoutProblem =
  /** Nobody answered, nothing is known to be ordered. */
  | { kind: 'unavailable' }
  /** Stock or payment said no. */
  | { kind: 'refused' }
  /** The basket is no longer what the page showed: what has changed, and the buyer is asked again. */
  | { kind: 'changed'; differences: readonly Difference[] };

/** What the checkout form shows after it was sent and no order came of it. */
export interface CheckoutState {
  values: CheckoutValues;
  errors: CheckoutErrors;
  problem: CheckoutProblem | null;
}

export const EMPTY_CHECKOUT: CheckoutState = {
  values: { name: '', phone: '', email: '', province: '', commune: '', street: '', note: '' },
  errors: {},
  problem: null,
};
