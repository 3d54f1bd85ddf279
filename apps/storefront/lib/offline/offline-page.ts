import { createHash } from 'node:crypto';
import type { Locale } from 'ocop-core';
import { PLAIN_MARK, PLAIN_STYLE } from '@/server/plain-page.mjs';
import { translatorFor } from '../translator';
import { escapeXml } from '../xml';

/**
 * Back online, the page that was asked for is asked for again. A device may say that it is online a moment before
 * anything gets through, and says it once: where it says so and this page is shown all the same, it is asked for
 * again after a while.
 */
const SCRIPT =
  "addEventListener('online',()=>location.reload());navigator.onLine&&setTimeout(()=>location.reload(),15e3)";

/**
 * The page without a network, whole in one document: it lists no goods and no badges, since nobody
 * can say offline what is still in force.
 */
export function offlinePage(locale: Locale): string {
  const t = translatorFor(locale, 'offline');
  const can = (['basket', 'retry', 'code'] as const).map(
    (item) => `<li>${escapeXml(t(`can.${item}`))}</li>`,
  );
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="theme-color" content="#17495a">
<title>${escapeXml(t('title'))} · Chợ Phiên</title>
<style>${PLAIN_STYLE}</style>
</head>
<body>
<main>
${PLAIN_MARK}
<h1>${escapeXml(t('title'))}</h1>
<p>${escapeXml(t('why'))}</p>
<ul>${can.join('')}</ul>
<p><a href="">${escapeXml(t('again'))}</a></p>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page is one document: nothing but its own style and script may run in it. */
export const OFFLINE_POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(PLAIN_STYLE)}`,
  `script-src ${hashOf(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

let version: string | undefined;

/** Names what the service worker keeps: another page has another version. */
export function offlineVersion(): string {
  version ??= makeVersion();
  return version;
}

function makeVersion(): string {
  const pages = offlinePage('vi') + offlinePage('en') + OFFLINE_POLICY;
  return createHash('sha256').update(pages).digest('hex').slice(0, 12);
}
