/** Headers of every answer that do not change between requests; the proxy sets those of a page. */
export const STATIC_SECURITY_HEADERS: readonly { key: string; value: string }[] = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: permissions({}) },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/** What a page may use of the device; nothing unless told. */
export function permissions({
  camera = '',
  payment = '',
}: {
  camera?: string;
  payment?: string;
}): string {
  return `camera=(${camera}), microphone=(), geolocation=(), payment=(${payment})`;
}
