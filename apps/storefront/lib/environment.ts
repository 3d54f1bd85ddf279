import 'server-only';
import { z } from 'zod';

const schema = z.object({
  APP_ENV: z.enum(['demo', 'production', 'development', 'test']).catch('production'),
  BACKEND_URL: z.url().catch('http://localhost:9000'),
  PUBLISHABLE_KEY: z.string().catch(''),
  PURGE_SECRET: z.string().min(1).optional().catch(undefined),
  /** The page on which cards are paid lets Stripe in where it is given. */
  STRIPE_PUBLISHABLE_KEY: z.string().min(1).optional().catch(undefined),
  /** The address that buyers type; for QR codes and canonical addresses. */
  STOREFRONT_PUBLIC_URL: z.url().optional().catch(undefined),
});

export type Environment = z.infer<typeof schema>;

/**
 * The environment, read when asked and not when built: one build runs against any backend.
 * `APP_ENV` falls back to `production`, the strictest.
 */
export function environment(): Environment {
  return schema.parse(process.env);
}
