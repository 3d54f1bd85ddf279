/** Policy pages by their address: '/chinh-sach/doi-tra'. */
export const POLICY_SLUGS = [
  'mua-hang',
  'giao-hang',
  'doi-tra',
  'thanh-toan',
  'bao-mat',
  'giai-quyet-khieu-nai',
  'quy-che',
] as const;

export type PolicySlug = (typeof POLICY_SLUGS)[number];

export function isPolicySlug(value: unknown): value is PolicySlug {
  return POLICY_SLUGS.some((slug) => slug === value);
}
