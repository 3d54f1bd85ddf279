import type { MedusaContainer } from '@medusajs/framework/types';
import Stripe from 'stripe';
import { pluginOptions } from './plugin-options';

/** A buyer waits meanwhile; what was not answered is asked again with the same key. Milliseconds. */
const PATIENCE = 10_000;

/** The operator's account at Stripe; null where the application has none. */
export function stripeOf(container: MedusaContainer): Stripe | null {
  const apiKey = pluginOptions(container).stripe?.apiKey;
  return apiKey ? new Stripe(apiKey, { timeout: PATIENCE, maxNetworkRetries: 1 }) : null;
}

/** The same, for what was begun when there was one. @throws where the application has none any more */
export function knownStripe(container: MedusaContainer): Stripe {
  const stripe = stripeOf(container);
  if (!stripe) throw new Error('card: the application has no key of Stripe any more');
  return stripe;
}
