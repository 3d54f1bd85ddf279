export {
  STRIPE_KEY,
  STRIPE_REDIRECT,
  STRIPE_WEBHOOK_SECRET,
  type StripeNotice,
  StripeStandIn,
} from './stand-in.js';
