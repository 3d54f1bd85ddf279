import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from './csv-text.js';
import { readCsv } from './read-csv.js';

describe('readCsv', () => {
  it.each<[string, string, string[][]]>([
    [
      'commas',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons, as in Vietnam',
      'a;b\r\n"1;5";2',
      [
        ['a', 'b'],
        ['1;5', '2'],
      ],
    ],
    [
      'tabs, as pasted',
      'a\tb\r1\t"2"',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['quotes in quotes, and lines', '"a ""b""","c\nd"', [['a "b"', 'c\nd']]],
    ['a quote in the middle', '5" ống,x', [['5" ống', 'x']]],
    [
      'empty lines',
      '\uFEFFa,b\n\n,\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['nothing', '', []],
  ])('%s', (_, text, table) => {
    expect(readCsv(text)).toEqual(table);
  });

  it('reads what this project writes', () => {
    const cell = fc.string({ maxLength: 8 }).filter((text) => !/^\s*[=+\-@\t\r]/.test(text));
    const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell, cell), { minLength: 1 });
    fc.assert(
      fc.property(rows, (table) => {
        const text = csvText([['một', 'hai', 'ba', 'bốn'], ...table]);
        expect(readCsv(text).slice(1)).toEqual(table);
      }),
    );
  });
});
