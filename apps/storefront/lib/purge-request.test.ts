import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPurgeRequest, TakenPurges } from './purge-request';
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
  const given = { secret: SECRET, taken: new TakenPurges() };
  return readPurgeRequest({ rawBody: raw, signature }, given, now);
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
    const given = { secret: undefined, taken: new TakenPurges() };
    const request = { rawBody: raw, signature: signPurge(raw, '') };
    expect(readPurgeRequest(request, given, NOW)).toMatchObject({ status: 401 });
  });

  test('is refused unsigned, before its content is looked at', () => {
    expect(read('not json', null)).toMatchObject({ status: 401 });
  });

  test.each([
    ['a minute old', 60_000, true],
    ['older than a minute', 60_001, false],
    ['a minute ahead', -60_000, true],
    ['from further ahead', -60_001, false],
  ])('%s', (_what, age, accepted) => {
    const answer = read(body(), undefined, new Date(NOW.getTime() + age));
    expect('tags' in answer).toBe(accepted);
  });

  test('is taken once, as long as it would be accepted', () => {
    const given = { secret: SECRET, taken: new TakenPurges() };
    const rawBody = body();
    const take = (seconds: number, raw = rawBody) =>
      readPurgeRequest(
        { rawBody: raw, signature: signPurge(raw, SECRET) },
        given,
        new Date(NOW.getTime() + seconds * 1000),
      );
    const refused = { status: 401, message: 'taken before' };
    expect(take(-60)).toHaveProperty('tags');
    for (const seconds of [-60, 0, 59, 60]) expect(take(seconds)).toEqual(refused);
    expect(take(61)).toMatchObject({ status: 401 });
    const another = body({ nonce: 'another' });
    expect(take(0, another), 'the same again, sent anew').toHaveProperty('tags');
    expect(take(0, another)).toEqual(refused);
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
