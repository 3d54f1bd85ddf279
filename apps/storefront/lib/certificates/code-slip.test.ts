import { expect, test } from 'vitest';
import { codeSlip } from './code-slip';

test.each([
  ['CP-7K3M-9QXX', 'check'],
  ['cp 7k3m 9qxx', 'check'],
  ['7K3M9QXX', 'check'],
  ['CP-7K3M-9QO1', 'letters'],
  ['CP-7K3M-9Q', 'length'],
  ['CP-7K3M-9QXSS', 'length'],
] as const)('%s: %s', (text, slip) => {
  expect(codeSlip(text)).toBe(slip);
});

test.each(['', 'mật ong', 'nuocmamx', '12/QĐ-UBND', 'trà sen 5 sao', 'cp', 'CP Việt'])(
  '%j was not meant as a code',
  (text) => {
    expect(codeSlip(text)).toBeNull();
  },
);
