import { invalidDataError } from 'ocop-contract';
import { addDays } from 'ocop-core';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  decisionHead,
  type RecognitionItem,
  recognition,
  recognitionItem,
  today,
} from '../support/decisions';
import { settle } from '../support/duties';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';
import { writtenRows } from '../support/written-rows';

let shop: Shop;
let inForce: Listed;
let revoked: Listed;

beforeAll(async () => {
  shop = await openSharedShop();
  await settle(shop);
  const [first, second] = await shop.register.recognise(2);
  if (!first || !second) throw new Error('nothing was recognised');
  inForce = first;
  revoked = second;
  await shop.register.revoke([revoked]);
});

const item = (over: object): object => ({ ...recognitionItem(), ...over });
const row = (over: object): object => ({ ...recognition([]), items: [item(over)] });
const head = (over: object): object => ({ ...recognition([recognitionItem()]), ...over });
const twice = (one: RecognitionItem): object => recognition([one, one]);

const tomorrow = addDays(today(), 1);

/** [what is wrong, the field that the answer names, the body] */
const RECOGNITIONS: [string, string, () => unknown][] = [
  ['an empty list', 'items', () => head({ items: [] })],
  ['no list', 'items', () => head({ items: undefined })],
  ['more than 1,000 rows', 'items', () => head({ items: Array(1001).fill(recognitionItem()) })],
  ['a number in a wrong form', 'number', () => head({ number: 'mười hai' })],
  ['an empty number', 'number', () => head({ number: '' })],
  ['a number that is not text', 'number', () => head({ number: 12 })],
  ['a blank issuer', 'issuer', () => head({ issuer: '   ' })],
  [
    'a signature in the future',
    'signed_on',
    () => head({ signed_on: tomorrow, effective_on: tomorrow }),
  ],
  ['an impossible day', 'signed_on', () => head({ signed_on: '2026-02-30' })],
  ['a day in another form', 'signed_on', () => head({ signed_on: '01/03/2026' })],
  ['effect before the signature', 'effective_on', () => head({ effective_on: '2019-01-01' })],
  ['an unknown kind', 'kind', () => head({ kind: 'removal' })],
  ['an unknown field', 'colour', () => head({ colour: 'red' })],
  ['two stars', 'items.0.star', () => row({ star: 2 })],
  ['stars as text', 'items.0.star', () => row({ star: '4' })],
  [
    'potential of three stars',
    'items.0.potential_five_star',
    () => row({ star: 3, potential_five_star: true }),
  ],
  ['an unknown place', 'items.0.place', () => row({ place: { scheme: '2025', code: '99' } })],
  [
    'an unknown scheme of places',
    'items.0.place.scheme',
    () => row({ place: { scheme: '1975', code: '82' } }),
  ],
  ['an unknown group', 'items.0.group', () => row({ group: { scheme: '2023', code: 'XX' } })],
  ['a blank name', 'items.0.product_name', () => row({ product_name: '  ' })],
  ['a producer without a name', 'items.0.producer.name', () => row({ producer: { name: '' } })],
  ['an end before the start', 'items.0.valid_to', () => row({ valid_to: '2020-01-01' })],
  [
    'an unknown product',
    'items.0.product_id',
    () => row({ product_id: 'prod_unknown', listing: undefined }),
  ],
  [
    'half a đồng',
    'items.0.listing.variants.0.price_vnd',
    () => row({ listing: { variants: [{ title: 'Hũ', price_vnd: 0.5 }] } }),
  ],
  ['nothing to sell', 'items.0.listing.variants', () => row({ listing: { variants: [] } })],
  ['the same row twice', 'items.1.product_name', () => twice(recognitionItem())],
  ['a list for a body', 'body', () => []],
];

const revocation = (over: object) => ({
  decision: decisionHead(),
  certificate_ids: [inForce.certificateId],
  reason_code: 'other',
  ...over,
});

const REVOCATIONS: [string, string, () => unknown][] = [
  ['an empty list', 'certificate_ids', () => revocation({ certificate_ids: [] })],
  [
    'more than 500 certificates',
    'certificate_ids',
    () => revocation({ certificate_ids: Array(501).fill(inForce.certificateId) }),
  ],
  [
    'an unknown certificate',
    'certificate_ids.1',
    () => revocation({ certificate_ids: [inForce.certificateId, 'occert_unknown'] }),
  ],
  [
    'a certificate named twice',
    'certificate_ids.1',
    () => revocation({ certificate_ids: [inForce.certificateId, inForce.certificateId] }),
  ],
  [
    'one that is revoked already',
    'certificate_ids.1',
    () => revocation({ certificate_ids: [inForce.certificateId, revoked.certificateId] }),
  ],
  ['an unknown reason', 'reason_code', () => revocation({ reason_code: 'bad_mood' })],
  ['no reason', 'reason_code', () => revocation({ reason_code: undefined })],
  [
    'a signature in the future',
    'decision.signed_on',
    () => revocation({ decision: decisionHead({ signed_on: tomorrow, effective_on: tomorrow }) }),
  ],
  [
    'a number in a wrong form',
    'decision.number',
    () => revocation({ decision: decisionHead({ number: 'QĐ số 5' }) }),
  ],
  ['no decision', 'decision', () => revocation({ decision: undefined })],
];

const REINSTATEMENTS: [string, string, () => unknown][] = [
  [
    'one that is not revoked',
    'certificate_ids.0',
    () => ({ decision: decisionHead(), certificate_ids: [inForce.certificateId] }),
  ],
  [
    'effect in the future',
    'decision.effective_on',
    () => ({
      decision: decisionHead({ effective_on: tomorrow }),
      certificate_ids: [revoked.certificateId],
    }),
  ],
];

const BY_CODE: [string, string, () => unknown][] = [
  [
    'a code that is none',
    'items.0.verification_code',
    () => ({
      kind: 'revocation',
      ...decisionHead(),
      items: [{ verification_code: 'CP-1', reason_code: 'other' }],
    }),
  ],
  [
    'neither id nor code',
    'items.0.certificate_id',
    () => ({ kind: 'revocation', ...decisionHead(), items: [{ reason_code: 'other' }] }),
  ],
  [
    'a recognition that is posted again as a revocation',
    'kind',
    () => ({
      kind: 'revocation',
      ...known,
      items: [{ verification_code: inForce.code, reason_code: 'other' }],
    }),
  ],
];

const known = decisionHead();

describe.each([
  ['POST /admin/ocop/decisions', '/admin/ocop/decisions', [...RECOGNITIONS, ...BY_CODE]],
  ['POST …/certificates/revoke', '/admin/ocop/certificates/revoke', REVOCATIONS],
  ['POST …/certificates/reinstate', '/admin/ocop/certificates/reinstate', REINSTATEMENTS],
] as const)('%s', (_, path, cases) => {
  beforeAll(async () => {
    const { status } = await shop.register.postDecision({
      ...recognition([recognitionItem()]),
      ...known,
    });
    expect(status).toBe(200);
  });

  it.each(cases)('names the field and writes nothing: %s', async (_case, field, body) => {
    const before = await writtenRows(shop.database);
    const answer = await shop.admin.post(path, body());
    expect(answer.body).toMatchObject({
      type: 'invalid_data',
      field,
      message: expect.stringContaining(`${field}: `),
      problems: expect.arrayContaining([
        { path: field, code: expect.any(String), params: expect.any(Object) },
      ]),
    });
    expect(answer.status).toBe(400);
    expect(await writtenRows(shop.database)).toEqual(before);
  });
});

describe('every field at fault is named at once, as data', () => {
  const refused = async (items: object[]) => {
    const body = { ...recognition([recognitionItem()]), number: 'x', items };
    const answer = await shop.register.postDecision(body);
    expect(answer.status).toBe(400);
    return invalidDataError.parse(answer.body).problems;
  };

  it('by its shape', async () => {
    const items = Array.from({ length: 25 }, () => item({ star: 1 }));
    expect(await refused(items)).toEqual(
      items.map((_, index) => ({ path: `items.${index}.star`, code: 'not_a_star', params: {} })),
    );
  });

  it('by the register', async () => {
    const items = Array.from({ length: 25 }, () => item({ group: { scheme: '2023', code: 'XX' } }));
    const { number: _number, ...decision } = recognition([recognitionItem()]);
    const answer = await shop.register.postDecision({ ...decision, number: '9/QĐ-UBND', items });
    expect(invalidDataError.parse(answer.body).problems).toEqual(
      items.map((_, index) => ({
        path: `items.${index}.group`,
        code: 'group_unknown',
        params: { scheme: '2023', code: 'XX' },
      })),
    );
  });

  it('the number of a decision with what it was read as', async () => {
    expect(await refused([item({})])).toContainEqual({
      path: 'number',
      code: 'number_unreadable',
      params: { number: 'x' },
    });
  });
});
