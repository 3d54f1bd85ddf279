/** Text as it may stand in XML, in an attribute too; characters that XML has no place for are gone. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** An XML document as an answer. @param cacheControl who may keep it, and for how long */
export function xmlResponse(xml: string, type: string, cacheControl: string): Response {
  return new Response(xml, {
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': cacheControl },
  });
}
