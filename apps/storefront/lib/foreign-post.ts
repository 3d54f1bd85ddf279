/**
 * Whether a form comes from a page of another site, as the browser says: no such form changes
 * anything here. A request without these headers is none that a browser would send for somebody else.
 */
export function isForeignPost(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return true;
  const origin = headers.get('origin');
  return origin !== null && hostOf(origin) !== ownHost(headers);
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/** As people type it: the proxy in front of the shop says it where there is one. */
function ownHost(headers: Headers): string | null {
  const forwarded = headers.get('x-forwarded-host')?.split(',')[0]?.trim();
  return forwarded || headers.get('host');
}
