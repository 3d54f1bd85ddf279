// @ts-check

/**
 * Whether the shop has a name of its own, so that no page hangs on the one by which it was asked for
 * (`lib/shop-origin.ts`).
 * @param {string | undefined} address `STOREFRONT_PUBLIC_URL`
 */
export function isHostDeclared(address) {
  if (!address || !/^https?:\/\/\S+$/.test(address) || !URL.canParse(address)) return false;
  return new URL(address).hostname !== 'localhost';
}
