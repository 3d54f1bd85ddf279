const STYLE = /<style[^>]*>([^<]*)<\/style>/;

/**
 * A page of the shop that was asked for, and the rules that it uses: apart from it, since the policy of
 * this page lets in no style of another.
 */
export function readPage(html: string): { page: Document; rules: string } {
  const [, rules = ''] = STYLE.exec(html) ?? [];
  return { page: new DOMParser().parseFromString(html.replace(STYLE, ''), 'text/html'), rules };
}
