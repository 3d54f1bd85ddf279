// @ts-check
import { createHash } from 'node:crypto';

const STYLES = /<style[^>]*>([^<]*)<\/style>/g;
const NONCE = /'nonce-([^']*)'/;

/**
 * A page without its framework in which nothing is of one request alone: its styles run by what they
 * say (their hash), its script by being the shop's own, and no nonce is needed.
 * @param {string} html as it leaves, styles and all
 * @param {string} policy the content security policy that came with it
 * @returns {{ html: string, policy: string }}
 */
export function withHashes(html, policy) {
  const [, nonce] = NONCE.exec(policy) ?? [];
  const page = nonce ? html.replaceAll(` nonce="${nonce}"`, '') : html;
  const hashes = [...page.matchAll(STYLES)].map(([, style = '']) => `'sha256-${hashOf(style)}'`);
  return { html: page, policy: policy.split('; ').map(withoutNonce(hashes)).join('; ') };
}

/** @param {readonly string[]} hashes of the page's styles */
function withoutNonce(hashes) {
  return (/** @type {string} */ directive) => {
    const [name] = directive.split(' ', 1);
    if (name === 'style-src') return directive.replace(NONCE, () => hashes.join(' ')).trimEnd();
    return directive.replace(/ 'nonce-[^']*' 'strict-dynamic'/, '');
  };
}

function hashOf(/** @type {string} */ text) {
  return createHash('sha256').update(text).digest('base64');
}
