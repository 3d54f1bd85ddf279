import { expect, test } from 'vitest';
import { isWhole, withoutFramework } from './without-framework.mjs';

const OURS = '<script type="module" src="/shop.js?v=1" nonce="n"></script>';
const OFFLINE = "<script>addEventListener('online',()=>location.reload())</script>";
const DATA = '<script type="application/ld+json">{"name":"a \\u003cscript>"}</script>';

function pageOf(head: string, body: string): string {
  return `<!DOCTYPE html><html lang="vi"><head>${head}</head><body>${body}</body></html>`;
}

test.each([
  ['a file of it', '<script src="/_next/static/chunks/a.js" async="" nonce="n"></script>'],
  ['its attributes in another order', '<script nonce="n" async="" src="/_next/a.js"></script>'],
  ['what old browsers need for it', '<script src="/_next/p.js" noModule="" nonce="n"></script>'],
  ['its start', '<script nonce="n" id="_R_">(globalThis["TURBOPACK"]||[]).push({});</script>'],
  ['its beginning', '<script nonce="n">(self.__next_f=self.__next_f||[]).push([0])</script>'],
  ['its data', '<script nonce="n">self.__next_f.push([1,"a\\n<p>b</p>"])</script>'],
  ['its preload', '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>'],
])('%s is taken out', (_case, part) => {
  expect(withoutFramework(pageOf(part, `<p>chợ</p>${part}`))).toBe(pageOf('', '<p>chợ</p>'));
});

test('the shop’s own scripts, data for search engines, styles and fonts stay', () => {
  const head =
    '<link rel="stylesheet" href="/_next/a.css" data-precedence="next"/>' +
    '<link rel="preload" as="font" href="/_next/a.woff2" type="font/woff2"/>' +
    '<link rel="preload" as="image" imageSrcSet="/media/a.webp"/>';
  const page = pageOf(head, `<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>${DATA}${OFFLINE}${OURS}`);
  expect(withoutFramework(page)).toBe(page);
});

test.each([
  ['broke', '<!DOCTYPE html><html id="__next_error__"><body><script src="/a.js"></script></body>'],
  ['has a part to come', pageOf('', '<template id="B:0"></template><script src="/a.js"></script>')],
])('a document that %s is not whole', (_case, page) => {
  expect(isWhole(page)).toBe(false);
  expect(isWhole(pageOf('', '<p>chợ</p>'))).toBe(true);
});
