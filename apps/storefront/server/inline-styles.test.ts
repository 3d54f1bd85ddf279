import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inlineStyles, readStyles, type Styles, withoutStylePreloads } from './inline-styles.mjs';

let styles: Styles = new Map();
let directory = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'styles-'));
  await mkdir(join(directory, 'chunks'));
  const font = '@font-face{src:url(../media/a.woff2)format("woff2")}';
  await writeFile(join(directory, 'chunks/a.css'), `${font}.a{top:0}.b{top:1px}`);
  await writeFile(join(directory, 'chunks/b.css'), '.b{left:0}.a{background:url("data:,x")}');
  styles = await readStyles(directory, '/_next/static/');
});
afterAll(() => rm(directory, { recursive: true }));

function pageOf(head: string): string {
  return `<html><head>${head}</head><body><p class="c a">chợ</p></body></html>`;
}
function sheet(name: string): string {
  return `<link rel="stylesheet" href="/_next/static/chunks/${name}" nonce="n" data-precedence="next"/>`;
}

test('a page has the rules that it uses in its head, in their order', () => {
  const page = pageOf(`${sheet('a.css')}<title>Chợ</title>${sheet('b.css')}`);
  const font = '@font-face{src:url(/_next/static/media/a.woff2)format("woff2")}';
  const style = `<style nonce="n">${font}.a{top:0}.a{background:url("data:,x")}</style>`;
  expect(inlineStyles(page, styles)).toBe(pageOf(`${style}<title>Chợ</title>`));
});

test('a page with a sheet that is not known, or with none, stays as it is', () => {
  for (const page of [pageOf(`${sheet('a.css')}${sheet('other.css')}`), pageOf('')]) {
    expect(inlineStyles(page, styles)).toBe(page);
  }
});

test('fonts are still preloaded, sheets are not', () => {
  const font = '</_next/static/media/a,b.woff2>; rel=preload; as="font"; crossorigin=""; nonce="n"';
  const style = '</_next/static/chunks/a.css>; rel=preload; as="style"; nonce="n"';
  expect(withoutStylePreloads(`${font}, ${style}, ${font}`)).toBe(`${font}, ${font}`);
  expect(withoutStylePreloads(style)).toBe('');
});

test('the rules of parts that are still to be put in are there, too', () => {
  const page = `<html><head>${sheet('b.css')}</head></html>`;
  expect(inlineStyles(page, styles, ['<p class="b">', '<p class="c b">'])).toContain(
    '>.b{left:0}<',
  );
});
