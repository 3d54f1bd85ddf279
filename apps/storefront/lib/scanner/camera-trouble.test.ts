import { expect, test } from 'vitest';
import { cameraTrouble } from './camera-trouble';

test.each([
  ['NotAllowedError', 'refused'],
  ['NotFoundError', 'missing'],
  ['OverconstrainedError', 'missing'],
  ['NotReadableError', 'busy'],
  ['TypeError', 'failed'],
  ['toString', 'failed'],
] as const)('%s: %s', (name, trouble) => {
  expect(cameraTrouble(new DOMException('', name))).toBe(trouble);
});

test('what is no error failed too', () => {
  expect(cameraTrouble('x')).toBe('failed');
});
