import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPurgeRequest } from './purge-request';
import { isPurgeSignature, signPurge } from './purge-signature';

const SECRET = 'shared-secret';
const NOW = new Date('2026-11-23T10:00:00.000Z');

function body(values: Record<string, unknown> = {}): string {
  return JSON.stringify({
    tags: ['product:mat-ong-rung', 'catalogue'],
    sent_at: NOW.toISOString(),
    ...values,
  });
}

function read(raw: string, signature: string | null = signPurge(raw, SECRET), now = NOW) {
  return readPurgeRequest(raw, signature, SECRET, now);
}

describe('the signature', () => {
  test('is sha256= and the hex HMAC-SHA256 of the raw body', () => {
    const hex = createHmac('sha256', SECRET).update('{"a":1}').digest('hex');
    expect(signPurge('{"a":1}', SECRET)).toBe(`sha256=${hex}`);
  });

  test.each([
    ['missing', null],
    ['empty', ''],
    ['of another secret', signPurge('x', 'other')],
    ['of another body', signPurge('y', SECRET)],
    ['cut off', signPurge('x', SECRET).slice(0, -1)],
    ['with something after it', `${signPurge('x', SECRET)}0`],
    ['without its prefix', signPurge('x', SECRET).slice(7)],
  ])('is refused when %s', (_what, signature) => {
    expect(isPurgeSignature('x', signature, SECRET)).toBe(false);
  });
});

describe('a purge request', () => {
  test('gives its tags, each once', () => {
    const raw = body({ tags: ['catalogue', 'product:a', 'catalogue'] });
    expect(read(raw)).toEqual({ tags: ['catalogue', 'product:a'] });
  });

  test('takes Vietnamese text in the signed body as it is', () => {
    expect(read(body({ note: 'thu hồi' }))).toMatchObject({
      tags: ['product:mat-ong-rung', 'catalogue'],
    });
  });

  test('is refused where no secret is set, whatever it is signed with', () => {
    const raw = body();
    expect(readPurgeRequest(raw, signPurge(raw, ''), undefined, NOW)).toMatchObject({
      status: 401,
    });
  });

  test('is refused unsigned, before its content is looked at', () => {
    expect(read('not json', null)).toMatchObject({ status: 401 });
  });

  test.each([
    ['five minutes old', 300_000, true],
    ['older than five minutes', 300_001, false],
    ['five minutes ahead', -300_000, true],
    ['from further ahead', -300_001, false],
  ])('%s', (_what, age, accepted) => {
    const answer = read(body(), undefined, new Date(NOW.getTime() + age));
    expect('tags' in answer).toBe(accepted);
  });

  test.each([
    ['no JSON', 'tags=catalogue'],
    ['no tags', body({ tags: [] })],
    ['a tag that is not in the manifest', body({ tags: ['basket:1'] })],
    ['a prefix without a key', body({ tags: ['product:'] })],
    ['a tag that is too long', body({ tags: [`product:${'a'.repeat(260)}`] })],
    ['no time', body({ sent_at: undefined })],
    ['a time that is none', body({ sent_at: 'now' })],
  ])('answers 400 to %s', (_what, raw) => {
    expect(read(raw)).toMatchObject({ status: 400 });
  });
});
