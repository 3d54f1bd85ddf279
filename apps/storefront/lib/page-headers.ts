/** Set by the proxy: the page's path and query without language, for links to the other language. */
export const PAGE_PATH_HEADER = 'x-shop-path';

/** Set by the proxy: the page's path and query as people see them, for forms that come back to it. */
export const PAGE_ADDRESS_HEADER = 'x-shop-address';

/** Set by the proxy: the nonce of the page's content security policy. */
export const NONCE_HEADER = 'x-shop-nonce';
