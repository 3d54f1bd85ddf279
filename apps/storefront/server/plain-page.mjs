// @ts-check
import { createHash } from 'node:crypto';

/* Pages that stand by themselves: whole in one document, for when the shop's own cannot be drawn. */

export const PLAIN_STYLE = `
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

export const PLAIN_MARK = `<svg viewBox="0 0 48 40" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"><path d="M3 10Q24-3 45 10" stroke-width="3.4"/><path d="M11 7 4 23M11 7l8 16M37 7l-8 16M37 7l7 16"/></g><path fill="#e5a823" d="M2 23h19q-1 12-9.5 13Q3 35 2 23z"/><path fill="#c4472f" d="M27 23h19q-1 12-9.5 13Q28 35 27 23z"/></svg>`;

/** Nothing but its own style may run in such a page. */
export const PLAIN_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(PLAIN_STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * A page that says why something was not taken, and the way on. All of it is text of ours.
 * @param {{ locale: string, title: string, text: string, link: { href: string, text: string } }} page
 */
export function plainPage({ locale, title, text, link }) {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Chợ Phiên</title>
<style>${PLAIN_STYLE}</style>
</head>
<body>
<main>
${PLAIN_MARK}
<h1>${title}</h1>
<p>${text}</p>
<p><a href="${link.href}">${link.text}</a></p>
</main>
</body>
</html>
`;
}
