import { expect, it } from 'vitest';
import { csvText } from './csv-text.js';

it.each([
  ['Mật ong', 'Mật ong'],
  ['a,b', '"a,b"'],
  ['nói "ngon"', '"nói ""ngon"""'],
  ['hai\ndòng', '"hai\ndòng"'],
  ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ['+84912', "'+84912"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' =1', "' =1"],
  ['\t=1', "'\t=1"],
  [-15, '-15'],
  [null, ''],
])('%j is written %j', (value, written) => {
  expect(csvText([[value]])).toBe(`\uFEFF${written}\r\n`);
});
