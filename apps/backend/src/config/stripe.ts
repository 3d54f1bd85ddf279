export interface StripeKeys {
  apiKey: string;
  webhookSecret: string;
}

/** The operator's account at Stripe: both keys or none, since what Stripe tells has to be believed. */
export function stripeKeys(env: NodeJS.ProcessEnv): StripeKeys | null {
  const { STRIPE_API_KEY: apiKey, STRIPE_WEBHOOK_SECRET: webhookSecret } = env;
  if (!apiKey && !webhookSecret) return null;
  if (apiKey && webhookSecret) return { apiKey, webhookSecret };
  throw new Error('STRIPE_API_KEY and STRIPE_WEBHOOK_SECRET are set together');
}
