// @ts-check
import { readFileSync } from 'node:fs';
import { isDeskAddress } from './desk-address.mjs';
import { ACTION } from './framework-request.mjs';
import { PLAIN_POLICY, plainPage } from './plain-page.mjs';

/** @typedef {'address' | 'method' | 'malformed' | 'outdated'} Reason */

const NAMESPACE = 'refusedPost';
const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS'];
const STATUS = { address: 400, method: 405, malformed: 400 };
/** Signs that no address of a page holds, once it is decoded. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\u0000-\u001f\u007f]/;
/** How the framework names what a form does. */
const ACTION_NAME = /^[0-9a-f]{42}$/;

const messages = {
  vi: readMessages('vi'),
  en: readMessages('en'),
};

/**
 * Why a request is none that the shop can answer, before anything of it is read; null for all others.
 * @param {{ method?: string | undefined, url?: string | undefined, headers: import('node:http').IncomingHttpHeaders }} request
 * @returns {{ status: number, reason: Exclude<Reason, 'outdated'> } | null}
 */
export function refusalOf({ method = '', url = '', headers }) {
  if (!METHODS.includes(method)) return refused('method');
  if (!isReadable(url)) return refused('address');
  const action = headers[ACTION];
  if (action !== undefined && !isActionOfDesk(url, action)) return refused('malformed');
  return null;
}

/**
 * In the shop actions come as plain forms: the framework that sends them otherwise never reaches a
 * browser there.
 * @param {string} url
 * @param {string | string[]} action
 */
function isActionOfDesk(url, action) {
  return isDeskAddress(url) && ACTION_NAME.test(String(action));
}

/** @param {Exclude<Reason, 'outdated'>} reason */
function refused(reason) {
  return { status: STATUS[reason], reason };
}

/** @param {string} url */
function isReadable(url) {
  const [path = ''] = url.split(/[?#]/, 1);
  try {
    return path.startsWith('/') && !CONTROL.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

/**
 * What a person reads who sent such a request.
 * @param {string | undefined} url for the language
 * @param {Reason} reason
 */
export function refusedPage(url, reason) {
  const locale = /^\/en(?:[/?#]|$)/.test(url ?? '') ? 'en' : 'vi';
  const words = messages[locale];
  /** @param {keyof typeof words} key */
  const t = (key) => words[key];
  const again = reason === 'outdated' || reason === 'malformed';
  return plainPage({
    locale,
    title: t('title'),
    text: t(reason === 'method' ? 'malformed' : reason),
    link: again
      ? { href: '', text: t('again') }
      : { href: locale === 'en' ? '/en' : '/', text: t('home') },
  });
}

/** Headers of such a page. */
export const REFUSED_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': PLAIN_POLICY,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
};

/** @param {import('node:http').ServerResponse} response @param {NonNullable<ReturnType<typeof refusalOf>>} refusal */
export function answerRefused(response, { status, reason }) {
  response.writeHead(status, {
    ...REFUSED_HEADERS,
    ...(reason === 'method' && { allow: METHODS.join(', ') }),
    connection: 'close',
  });
  response.end(refusedPage(response.req.url, reason));
}

/** @param {'vi' | 'en'} locale @returns {typeof import('../messages/vi.json')['refusedPost']} */
function readMessages(locale) {
  const file = new URL(`../messages/${locale}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'))[NAMESPACE];
}
