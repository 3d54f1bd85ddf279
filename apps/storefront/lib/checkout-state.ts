import type { CheckoutErrors, CheckoutValues } from './checkout-form';

/** What the checkout form shows after it was sent and no order came of it. */
export interface CheckoutState {
  values: CheckoutValues;
  errors: CheckoutErrors;
  /** `unavailable`: nobody answered, nothing is ordered; `refused`: stock or payment said no. */
  problem: 'unavailable' | 'refused' | null;
}

export const EMPTY_CHECKOUT: CheckoutState = {
  values: { name: '', phone: '', province: '', commune: '', street: '', note: '' },
  errors: {},
  problem: null,
};
