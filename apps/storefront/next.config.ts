import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import { STATIC_SECURITY_HEADERS } from './lib/security-headers';

const config: NextConfig = {
  poweredByHeader: false,
  /** `server/text-answer.mjs` compresses what it has rewritten. */
  compress: false,
  cacheHandler: fileURLToPath(new URL('./cache-handler.mjs', import.meta.url)),
  cacheMaxMemorySize: 0,
  /** Titles stand in the head before anything is sent: no page waits for a script to be whole. */
  htmlLimitedBots: /.*/,
  experimental: {
    /** A killed storefront must not wake up with old entries. */
    isrFlushToDisk: false,
  },
  async headers() {
    return [{ source: '/:path*', headers: [...STATIC_SECURITY_HEADERS] }];
  },
};

export default config;
