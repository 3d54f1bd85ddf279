/** Data about a page for search engines. It is no script to a browser, so the policy needs no nonce. */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  // A `<` inside a text must not end the element.
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every "<" escaped
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
  );
}
