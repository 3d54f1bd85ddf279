/** Set by the proxy: the page's path and query without language, for links to the other language. */
export const PAGE_PATH_HEADER = 'x-shop-path';
