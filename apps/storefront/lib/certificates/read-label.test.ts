import { expect, test } from 'vitest';
import { readLabel } from './read-label';

const HOST = 'cho.example.vn';
const CODE = { kind: 'code', code: 'CP-7K3M-9QXS' };

test.each([
  'https://cho.example.vn/chung-nhan/CP-7K3M-9QXS',
  'https://cho.example.vn/en/chung-nhan/CP-7K3M-9QXS',
  'HTTP://CHO.EXAMPLE.VN/chung-nhan/cp-7k3m-9qxs?x=1#y',
  ' cho.example.vn/chung-nhan/CP-7K3M-9QXS ',
  'Cho.Example.vn/chung-nhan/CP%2D7K3M-9QXS',
  'CP-7K3M-9QXS',
  'cp 7k3m 9qxs',
])('%s names a certificate', (text) => {
  expect(readLabel(text, HOST)).toEqual(CODE);
});

test.each([
  ['https://cho.example.vn.evil.test/chung-nhan/CP-7K3M-9QXS', 'cho.example.vn.evil.test'],
  ['https://cho.example.vn@evil.test/chung-nhan/CP-7K3M-9QXS', 'evil.test'],
  ['https://cho.example.vn:444/chung-nhan/CP-7K3M-9QXS', 'cho.example.vn:444'],
  ['https://chợ.example/CP-7K3M-9QXS', 'xn--ch-2yk.example'],
])('%s is of another site', (text, host) => {
  expect(readLabel(text, HOST)).toMatchObject({ kind: 'foreign' });
  expect(readLabel(text, HOST)).toEqual({ kind: 'foreign', host: new URL(text).host });
  expect(host.length).toBeGreaterThan(0);
});

test.each([
  ['https://cho.example.vn/san-pham/mat-ong', { kind: 'elsewhere' }],
  ['https://cho.example.vn/chung-nhan', { kind: 'elsewhere' }],
  ['https://cho.example.vn/chung-nhan/CP-7K3M-9QXX', { kind: 'slip', slip: 'check' }],
  ['https://cho.example.vn/chung-nhan/%ff', { kind: 'slip', slip: 'check' }],
  ['CP-7K3M-9Q', { kind: 'slip', slip: 'length' }],
  ['CP-7K3M-9QO1', { kind: 'slip', slip: 'letters' }],
  ['8934563138165', { kind: 'other' }],
  ['12/2024/QĐ-UBND', { kind: 'other' }],
  ['WIFI:T:WPA;S:cho;P:x;;', { kind: 'other' }],
  ['mật ong', { kind: 'other' }],
  ['https://', { kind: 'other' }],
  ['', { kind: 'other' }],
])('%s: %o', (text, expected) => {
  expect(readLabel(text, HOST)).toEqual(expected);
});
