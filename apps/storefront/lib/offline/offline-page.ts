import { createHash } from 'node:crypto';
import type { Locale } from 'ocop-core';
import { translatorFor } from '../translator';
import { escapeXml } from '../xml';

/** Back online, the page that was asked for is asked for again. */
const SCRIPT = "addEventListener('online',()=>location.reload())";

const STYLE = `
*{box-sizing:border-box}
body{margin:0;min-height:100dvh;display:grid;align-content:center;justify-items:center;padding:1.5rem;
background:#fbf7ec;color:#221d18;font:1rem/1.55 'Be Vietnam Pro',system-ui,sans-serif}
main{max-width:34rem;padding:1.5rem;border:3px solid #221d18;border-radius:6px}
svg{width:5rem;height:auto;color:#17495a}
h1{margin:.5rem 0;font-size:1.728rem;line-height:1.28}
ul{padding-inline-start:1.25rem}
li{margin-block:.5rem}
a{display:inline-flex;align-items:center;min-height:3rem;padding:0 1.5rem;border-radius:6px;
background:#a92f1c;color:#fbf7ec;font-weight:700;text-decoration:none}
a:focus-visible{outline:3px solid #17495a;outline-offset:2px}
`;

const MARK = `<svg viewBox="0 0 48 40" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"><path d="M3 10Q24-3 45 10" stroke-width="3.4"/><path d="M11 7 4 23M11 7l8 16M37 7l-8 16M37 7l7 16"/></g><path fill="#e5a823" d="M2 23h19q-1 12-9.5 13Q3 35 2 23z"/><path fill="#c4472f" d="M27 23h19q-1 12-9.5 13Q28 35 27 23z"/></svg>`;

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
<style>${STYLE}</style>
</head>
<body>
<main>
${MARK}
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
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Names what the service worker keeps: another page has another version. */
export function offlineVersion(): string {
  const pages = offlinePage('vi') + offlinePage('en') + OFFLINE_POLICY;
  return createHash('sha256').update(pages).digest('hex').slice(0, 12);
}
