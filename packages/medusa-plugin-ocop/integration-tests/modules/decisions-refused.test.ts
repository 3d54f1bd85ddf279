import { addDays, formatDate } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import type {
  CertificateReference,
  DecisionInput,
  RecognitionItem,
  RevocationItem,
} from '../../src/modules/certification/types';
import { registerPerTest } from '../setup/register-per-test';
import { decision, item, recogniseOne, revoke } from '../setup/samples';
import { snapshot } from '../setup/snapshot';

const register = registerPerTest();
const ACTOR = 'admin:tester';
const REASON = 'not_as_dossier';

/** Expects a 400 that names exactly these fields, in order, and that nothing was written. */
async function expectRefused(write: () => Promise<unknown>, paths: string[]): Promise<string> {
  const before = await snapshot(register);
  const refusal = await write().then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(refusal).toMatchObject({ type: 'invalid_data' });
  const message = refusal instanceof Error ? refusal.message : '';
  expect(message.split('; ').map((problem) => problem.split(': ')[0])).toEqual(paths);
  expect(await snapshot(register)).toEqual(before);
  return message;
}

const recogniseRows = (items: RecognitionItem[], head: Partial<DecisionInput> = {}) =>
  register.service.recogniseCertificates({
    decision: decision(register.today, head),
    items,
    actor: ACTOR,
  });

const goodRow = (over: Partial<RecognitionItem> = {}) => item('Mật ong', register.today, over);

describe('the head of a decision', () => {
  const wrong: [string, (today: string) => Partial<DecisionInput>, string[]][] = [
    ['number without its form', () => ({ number: 'abc' }), ['number']],
    ['number empty', () => ({ number: '' }), ['number']],
    ['number without a body', () => ({ number: '365' }), ['number']],
    ['issuer empty', () => ({ issuer: ' \n ' }), ['issuer']],
    ['signed on no day', () => ({ signed_on: '2026-02-30' }), ['signed_on']],
    ['signed on a day in another form', () => ({ signed_on: '23/11/2026' }), ['signed_on']],
    ['effective on no day', () => ({ effective_on: '' }), ['effective_on']],
    [
      'effective before it was signed',
      () => ({ effective_on: addDays(register.today, -1) }),
      ['effective_on'],
    ],
    [
      'everything at once',
      () => ({ number: '?', issuer: '', signed_on: '?', effective_on: '?' }),
      ['issuer', 'number', 'signed_on', 'effective_on'],
    ],
  ];

  it.each(wrong)('%s', async (_, over, paths) => {
    const { certificate_id } = await recogniseOne(register);
    const { certificate_id: revoked } = await recogniseOne(register, 'prod_b');
    await revoke(register, [revoked]);
    const head = decision(register.today, over(register.today));
    const items = [{ certificate_id, reason_code: REASON }];

    await expectRefused(() => recogniseRows([goodRow()], head), paths);
    await expectRefused(
      () => register.service.revokeCertificates({ decision: head, items, actor: ACTOR }),
      paths,
    );
    await expectRefused(
      () =>
        register.service.reinstateCertificates({
          decision: head,
          items: [{ certificate_id: revoked }],
          actor: ACTOR,
          field: 'certificate_ids',
        }),
      paths.map((path) => `decision.${path}`),
    );
  });

  it('signed tomorrow', async () => {
    const tomorrow = addDays(register.today, 1);
    const { certificate_id } = await recogniseOne(register);
    const head = decision(tomorrow);
    const items = [{ certificate_id, reason_code: REASON }];
    await expectRefused(() => recogniseRows([goodRow()], head), ['signed_on']);
    await expectRefused(
      () => register.service.revokeCertificates({ decision: head, items, actor: ACTOR }),
      ['signed_on'],
    );
  });

  it('of a reinstatement cannot take effect later', async () => {
    const { certificate_id } = await recogniseOne(register);
    await revoke(register, [certificate_id]);
    await expectRefused(
      () =>
        register.service.reinstateCertificates({
          decision: decision(register.today, { effective_on: addDays(register.today, 1) }),
          items: [{ certificate_id }],
          actor: ACTOR,
        }),
      ['effective_on'],
    );
  });
});

describe('a row of a recognition', () => {
  const wrong: [string, () => Partial<RecognitionItem>, string[]][] = [
    ['no product name', () => ({ product_name: '  ' }), ['product_name']],
    ['no producer', () => ({ producer: { name: '' } }), ['producer.name']],
    ['two stars', () => ({ star: 2 }), ['star']],
    ['six stars', () => ({ star: 6 }), ['star']],
    ['half a star', () => ({ star: 3.5 }), ['star']],
    [
      'potential with five stars',
      () => ({ star: 5, potential_five_star: true }),
      ['potential_five_star'],
    ],
    ['unknown group', () => ({ group: { scheme: '2023', code: 'XX' } }), ['group']],
    ['group of no scheme', () => ({ group: { scheme: '1999', code: 'TP' } }), ['group']],
    ['province of before', () => ({ place: { scheme: '2025', code: '87' } }), ['place']],
    ['unknown province', () => ({ place: { scheme: '2024', code: '99' } }), ['place']],
    ['begins on no day', () => ({ valid_from: '2026-02-29' }), ['valid_from', 'valid_to']],
    ['ends on no day', () => ({ valid_to: '31/12/2027' }), ['valid_to']],
    ['ends before it begins', () => ({ valid_to: '2020-01-01' }), ['valid_to']],
    [
      'everything at once',
      () => ({ product_name: '', producer: { name: ' ' }, star: 0, valid_to: '?' }),
      ['product_name', 'producer.name', 'star', 'valid_to'],
    ],
  ];

  it.each(wrong)('%s', async (_, over, fields) => {
    await expectRefused(
      () => recogniseRows([goodRow({ product_name: 'Trà' }), goodRow(over()), goodRow()]),
      fields.map((field) => `items.1.${field}`),
    );
    expect(() =>
      register.service.checkRecognition({
        decision: decision(register.today),
        items: [goodRow(over())],
        actor: ACTOR,
      }),
    ).toThrow(`items.0.${fields[0]}: `);
  });

  it('none at all', async () => {
    await expectRefused(() => recogniseRows([]), ['items']);
  });

  it('twice in one decision', async () => {
    const message = await expectRefused(
      () => recogniseRows([goodRow(), goodRow({ product_name: 'Trà' }), goodRow({ star: 5 })]),
      ['items.2.product_name'],
    );
    expect(message).toContain('dòng 1');
  });

  it('two certificates for one product', async () => {
    await expectRefused(
      () =>
        recogniseRows([
          goodRow({ product_id: 'prod_a' }),
          goodRow({ product_name: 'Trà', product_id: 'prod_a' }),
        ]),
      ['items.1.product_id'],
    );
  });

  it('the first twenty faults are named, the rest counted', async () => {
    const items = Array.from({ length: 25 }, (_, index) =>
      goodRow({ product_name: `Hàng ${index}`, star: 1 }),
    );
    const message = await expectRefused(
      () => recogniseRows(items),
      [...Array.from({ length: 20 }, (_, index) => `items.${index}.star`), '… và 5 lỗi khác'],
    );
    expect(message).not.toContain('items.20');
  });
});

describe.each([
  ['items', (index: number) => `items.${index}.certificate_id`],
  ['certificate_ids', (index: number) => `certificate_ids.${index}`],
])('a certificate of a revocation or reinstatement (%s)', (field, path) => {
  const revokeRows = (items: RevocationItem[]) =>
    register.service.revokeCertificates({
      decision: decision(register.today),
      items,
      actor: ACTOR,
      field,
    });
  const reinstateRows = (items: CertificateReference[]) =>
    register.service.reinstateCertificates({
      decision: decision(register.today),
      items,
      actor: ACTOR,
      field,
    });

  it('none at all', async () => {
    await expectRefused(() => revokeRows([]), [field]);
    await expectRefused(() => reinstateRows([]), [field]);
  });

  it('unknown', async () => {
    const { certificate_id } = await recogniseOne(register);
    const message = await expectRefused(
      () =>
        revokeRows([
          { certificate_id, reason_code: REASON },
          { certificate_id: 'occert_none', reason_code: REASON },
        ]),
      [path(1)],
    );
    expect(message).toContain('occert_none');
    await expectRefused(() => reinstateRows([{ certificate_id: 'occert_none' }]), [path(0)]);
  });

  it('unknown by its code, or not named', async () => {
    const byCode = (index: number) => path(index).replace('certificate_id', 'verification_code');
    const expected = field === 'items' ? byCode : path;
    await expectRefused(
      () => revokeRows([{ verification_code: 'CP-2222-2222', reason_code: REASON }]),
      [expected(0)],
    );
    await expectRefused(() => revokeRows([{ reason_code: REASON }]), [expected(0)]);
  });

  it('twice', async () => {
    const { certificate_id, verification_code } = await recogniseOne(register);
    const message = await expectRefused(
      () =>
        revokeRows([
          { verification_code, reason_code: REASON },
          { certificate_id, reason_code: REASON },
        ]),
      [path(1)],
    );
    expect(message).toContain('dòng 1');
  });

  it('revoked already, or not revoked', async () => {
    const { certificate_id: revoked } = await recogniseOne(register, 'prod_a');
    const { certificate_id: inForce } = await recogniseOne(register, 'prod_b');
    await revoke(register, [revoked]);
    const message = await expectRefused(
      () =>
        revokeRows([
          { certificate_id: inForce, reason_code: REASON },
          { certificate_id: revoked, reason_code: REASON },
        ]),
      [path(1)],
    );
    expect(message).toContain(`đã bị thu hồi từ ${formatDate(register.today, 'vi')}`);
    await expectRefused(
      () => reinstateRows([{ certificate_id: revoked }, { certificate_id: inForce }]),
      [path(1)],
    );
  });

  it('replaced by another already', async () => {
    const { certificate_id } = await recogniseOne(register, 'prod_a');
    await recogniseOne(register, 'prod_a', {
      valid_from: register.today,
    });
    await expectRefused(() => revokeRows([{ certificate_id, reason_code: REASON }]), [path(0)]);
  });

  it('for an unknown reason', async () => {
    const { certificate_id } = await recogniseOne(register);
    await expectRefused(
      () => revokeRows([{ certificate_id, reason_code: 'because' }]),
      [field === 'items' ? 'items.0.reason_code' : 'reason_code'],
    );
  });

  it('every fault in one answer', async () => {
    const { certificate_id } = await recogniseOne(register);
    await revoke(register, [certificate_id]);
    await expectRefused(
      () =>
        revokeRows([
          { certificate_id: 'occert_none', reason_code: REASON },
          { certificate_id, reason_code: REASON },
          { certificate_id, reason_code: REASON },
        ]),
      [path(0), path(2), path(1)],
    );
  });
});
