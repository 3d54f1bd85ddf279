import { type PageKind, routes } from './routes';
import { permissions } from './security-headers';

interface AskedPage {
  kind: PageKind;
  /** Without language. */
  path: string;
  nonce: string;
  /** Whether this shop has a key with which cards are paid. */
  cards: boolean;
  /** The development server evaluates code and injects styles. */
  development: boolean;
}

interface PagePolicies {
  'content-security-policy': string;
  'permissions-policy': string;
  'referrer-policy'?: string;
}

/**
 * What a page may load and use. Everywhere only scripts and styles that carry this request's nonce or,
 * styles, come as files, and nothing is framed; of a page of the shop that leaves its framework behind the
 * server takes the nonce away (`server/hashed-policy.mjs`). What more a page needs, it alone has: the desk the
 * camera, and the page on which cards are paid Stripe's script and frames.
 */
export function pagePolicies({ kind, path, nonce, cards, development }: AskedPage): PagePolicies {
  const pays = cards && path === routes.cardPayment;
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${pays ? ' https://*.js.stripe.com https://js.stripe.com' : ''}${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // Pictures of goods may lie in a bucket.
    `img-src 'self' data:${kind === 'shop' ? ' https:' : ''}`,
    "font-src 'self'",
    `connect-src 'self'${pays ? ' https://api.stripe.com' : ''}${development ? ' ws:' : ''}`,
    ...(pays
      ? ['frame-src https://*.js.stripe.com https://js.stripe.com https://hooks.stripe.com']
      : []),
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'permissions-policy': permissions({
      ...(kind === 'desk' && { camera: 'self' }),
      ...(pays && { payment: 'self "https://js.stripe.com"' }),
    }),
    // Nobody else is told what somebody does at the desk.
    ...(kind === 'desk' && { 'referrer-policy': 'same-origin' }),
  };
}
