/** A running shop: all that a journey needs to find its way into it. */
export interface Stack {
  /** Addresses without a slash at the end. */
  shopUrl: string;
  backendUrl: string;
  /** Where a journey has the storefront killed and started again, see `support/power.ts`. */
  powerUrl: string;
  publishableKey: string;
  /** Where the stand-in of Stripe answers. */
  stripeUrl: string;
  operator: { email: string; password: string };
  /** With which the backend signs its purges. */
  purgeSecret: string;
  /** With which notices of banks are signed. */
  bankNoticeSecret: string;
  /** Programs of the browser: without windows, and with all that people have. They may be one. */
  chromium: { headless: string; whole: string };
}
