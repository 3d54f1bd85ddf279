import { expect, test } from 'vitest';
import { parseStyle, rulesFor } from './style-rules.mjs';

function used(css: string, ...classes: string[]): string {
  return rulesFor(parseStyle(css), new Set(classes));
}

test.each([
  ['.a{color:red}.b{color:blue}', '.a{color:red}'],
  ['.b .a,.c{top:0}', ''],
  ['.b,.a:hover{top:0}', '.b,.a:hover{top:0}'],
  ['.a>p::after{content:"}.b{"}.b{top:0}', '.a>p::after{content:"}.b{"}'],
  ['.a:not(.b,.c){top:0}', '.a:not(.b,.c){top:0}'],
  ['.a:has(:is(.b .c)){top:0}', '.a:has(:is(.b .c)){top:0}'],
  ['.a[href$=".b"]{top:0}', '.a[href$=".b"]{top:0}'],
  ['*{top:0}#b,main{top:1.5em}', '*{top:0}#b,main{top:1.5em}'],
  ['.a{.b &{top:0}}', '.a{.b &{top:0}}'],
  ['@media (max-width:1px){.b{top:0}}', ''],
  ['@media print{.b{top:0}.a{top:1px}}', '@media print{.a{top:1px}}'],
  ['@supports (top:0){@media print{.a{top:0}}}', '@supports (top:0){@media print{.a{top:0}}}'],
  [
    '@font-face{src:url(x.b)}@keyframes b{to{top:0}}',
    '@font-face{src:url(x.b)}@keyframes b{to{top:0}}',
  ],
  ['@charset "utf-8";@layer x;.b{top:0}', '@charset "utf-8";@layer x;'],
])('of %s a page with .a uses %s', (css, expected) => {
  expect(used(css, 'a')).toBe(expected);
});

test.each([
  ['.a\\.b{top:0}', 'a.b'],
  ['.-\\37 Z3_W_primary{top:0}', '-7Z3_W_primary'],
  ['.\\37 a .b{top:0}', '7a', 'b'],
  ['.chợ{top:0}', 'chợ'],
])('of %s the names are read as a page writes them', (css, ...classes) => {
  expect(used(css, ...classes)).toBe(css);
  expect(used(css, 'a')).toBe('');
});
