import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';
import { simpleMessage } from './simple-message';

const NAMES = /\{(\w+)\}/g;

/** The messages of a file with the names by which they are asked for. */
function messagesOf(part: object, before = ''): [key: string, message: unknown][] {
  return Object.entries(part).flatMap(([name, value]): [string, unknown][] =>
    typeof value === 'object' && value !== null
      ? messagesOf(value, `${before}${name}.`)
      : [[`${before}${name}`, value]],
  );
}

test.each([
  ['vi', vi],
  ['en', en],
] as const)('what is put together here the library puts together alike: %s', (locale, messages) => {
  const t = createTranslator({ locale, messages, timeZone: 'Asia/Ho_Chi_Minh' });
  let simple = 0;
  for (const [key, message] of messagesOf(messages)) {
    const compiled = simpleMessage(message);
    if (!compiled) continue;
    simple += 1;
    const names = [...String(message).matchAll(NAMES)].map(([, name = '']) => name);
    const values = Object.fromEntries(
      names.map((name, index) => [name, index % 2 === 0 ? `“<${name}>” & {x} $&` : 1234.5]),
    );
    expect(compiled(values), key).toBe(t(key as Parameters<typeof t>[0], values));
  }
  expect(simple).toBeGreaterThan(500);
});

test.each(['{count, plural, other {#}}', "it's", '<b>{a}</b>', '{a} | {b}', '{a', 5, undefined])(
  'what says more is left to the library: %s',
  (message) => {
    expect(simpleMessage(message)).toBeNull();
  },
);

test('a value that is missing, or that cannot be put in as it is, is left to the library', () => {
  const hello = simpleMessage('Xin chào {name}');
  expect(hello?.({ name: 'An' })).toBe('Xin chào An');
  for (const name of [undefined, null, true, new Date(), () => 'An']) {
    expect(hello?.({ name })).toBeNull();
  }
});
