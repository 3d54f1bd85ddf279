// @ts-check

/*
 * The pages of the shop that everybody gets alike, and what of an address makes one differ from another
 * (ADR 0043). Pages that ask the register anew for every reader (`/chung-nhan/…`, `/thu-hoi`), or that
 * are somebody's own (basket, checkout, order, saved, seen, compared), are not among them.
 */

/**
 * @typedef {object} KeptPage
 * @property {RegExp} path without language
 * @property {readonly string[]} parameters those that the page reads; others say nothing to it
 * @property {readonly string[]} [never] with one of these the page is not kept
 */

/** What came of a form, on any page: `lib/flash-messages.ts`. */
const FLASHES = ['tin', 'mon', 'so'];
const LIST = ['sao', 'vung', 'ngan-sach', 'trang'];
const SEARCH = [
  'q',
  'sao',
  'vung',
  'tinh',
  'tinh-cu',
  'nhom',
  'loai-chu-the',
  'muc-gia',
  'hoi-cho',
  'qua-tang',
  'xuat-khau',
  'gia-tu',
  'gia-den',
  'xep',
  'trang',
];

/** @type {readonly KeptPage[]} */
const KEPT_PAGES = [
  { path: /^\/(?:thong-ke|sao-duoc-tinh-the-nao|gioi-thieu|lien-he|hoi-cho)?$/, parameters: [] },
  { path: /^\/chinh-sach\/[a-z-]+$/, parameters: [] },
  { path: /^\/chung-nhan$/, parameters: [], never: ['q', 'quyet-dinh', 'tinh', 'trang'] },
  { path: /^\/san-pham\/[\w-]+$/, parameters: ['loai', 'trang-nhan-xet'] },
  { path: /^\/(?:tinh|vung-mien|chu-the)\/[\w-]+$/, parameters: ['trang'] },
  { path: /^\/(?:nhom|hoi-cho)\/[a-z0-9-]+$/, parameters: LIST },
  { path: /^\/qua-tang$/, parameters: LIST },
  { path: /^\/tim-kiem$/, parameters: SEARCH },
];

const LONGEST_ADDRESS = 500;

/**
 * @typedef {object} KeptAddress
 * @property {string} path without language
 * @property {string} url path and query with what makes a difference alone, in one order
 * @property {boolean} isRare one of many that a page's parameters make
 */

/**
 * What is asked for, where it is a page that may be kept; null for everything else.
 * @param {string | undefined} url as the browser asks
 * @returns {KeptAddress | null}
 */
export function keptAddress(url) {
  if (!url?.startsWith('/') || url.startsWith('//') || url.length > LONGEST_ADDRESS * 4)
    return null;
  const { pathname, searchParams } = new URL(url, 'http://shop');
  const path = pathname.replace(/^\/en(?=\/|$)/, '') || '/';
  // `/en/` leads to `/en`.
  if (pathname !== '/' && pathname.endsWith('/')) return null;
  const page = KEPT_PAGES.find((known) => known.path.test(path));
  if (!page) return null;
  if ([...FLASHES, ...(page.never ?? [])].some((name) => searchParams.has(name))) return null;
  const query = new URLSearchParams();
  for (const name of page.parameters) {
    for (const value of searchParams.getAll(name)) query.append(name, value);
  }
  const wanted = query.size > 0 ? `${pathname}?${query}` : pathname;
  if (wanted.length > LONGEST_ADDRESS) return null;
  return { path, url: wanted, isRare: query.size > 0 };
}
