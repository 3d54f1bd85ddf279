// @ts-check

/**
 * Whether a browser reads a coding, by its `accept-encoding`; a weight of zero is a refusal.
 * @param {string | string[] | undefined} header
 * @param {'br' | 'gzip'} coding
 */
export function accepts(header, coding) {
  return String(header ?? '')
    .split(',')
    .map((part) =>
      part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/),
    )
    .some(([name, weight]) => name === coding && !/^q=0(?:\.0*)?$/.test(weight ?? ''));
}
