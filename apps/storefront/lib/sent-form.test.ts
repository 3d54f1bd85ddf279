import { expect, test } from 'vitest';
import { formFault } from './sent-form';

function sent(fields: Record<string, string>): Request {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return new Request('http://shop/', { method: 'POST', body });
}

const raw = (type: string, body: string) =>
  new Request('http://shop/', { method: 'POST', headers: { 'content-type': type }, body });

test.each<Record<string, string>>([
  { $ACTION_ID_abc: '', name: 'Hòa' },
  {
    $ACTION_REF_1: '',
    '$ACTION_1:0': '{"id":"abc","bound":"$@1"}',
    '$ACTION_1:1': '[{"values":{"name":"$$5","note":"$undefined"},"errors":{},"problem":null}]',
  },
  { '$ACTION_1:0': '{"id":"abc","bound":null}' },
])('a form of ours can be read: %j', async (fields) => {
  expect(await formFault(sent(fields))).toBeNull();
});

test.each<Record<string, string>>([
  { '$ACTION_1:0': '{"id":"abc","bound":' },
  { '$ACTION_1:0': '{"bound":"$@1"}' },
  { '$ACTION_1:0': '{"id":"abc","bound":"$F9"}' },
  { '$ACTION_1:1': '["$F9"]' },
  { '$ACTION_1:1': '[{"a":["$Kx"]}]' },
  { '$ACTION_1:1': '' },
  { '$ACTION_1:1': '['.repeat(100_000) },
])('an action that cannot be read is refused: %#', async (fields) => {
  expect(await formFault(sent(fields))).toBe(400);
});

test('a form without a boundary, cut short, or too long is refused', async () => {
  expect(await formFault(raw('multipart/form-data', 'x'))).toBe(400);
  expect(await formFault(raw('multipart/form-data; boundary=a', '--a\r\nContent-Di'))).toBe(400);
  expect(await formFault(raw('multipart/form-data; boundary=', ''))).toBe(400);
  expect(await formFault(sent({ note: 'x'.repeat(1_100_000) }))).toBe(413);
});

test('what is no form is left to the page', async () => {
  expect(await formFault(raw('application/json', '{'))).toBeNull();
});
