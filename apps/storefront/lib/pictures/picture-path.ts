import type { Locale } from 'ocop-core';

/** The address of a picture for sharing: '/anh/vi/san-pham/mat-ong-u-minh.png'. */
export function picturePath(
  locale: Locale,
  ...of: ['shop'] | ['product' | 'certificate', string]
): string {
  const [kind, key = ''] = of;
  const folder = { shop: 'cho', product: 'san-pham', certificate: 'chung-nhan' }[kind];
  return `/anh/${locale}/${folder}${key && `/${encodeURIComponent(key)}`}.png`;
}
