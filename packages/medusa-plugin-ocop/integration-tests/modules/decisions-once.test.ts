import { addDays, formatDate, groupOn, parseCalendarDate } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import type { DecisionInput } from '../../src/modules/certification/types';
import { registerPerTest } from '../setup/register-per-test';
import { decision, item, recogniseOne, reinstate, revoke } from '../setup/samples';
import { snapshot } from '../setup/snapshot';

const register = registerPerTest();
const ACTOR = 'admin:tester';

function recognition(head: DecisionInput, names: string[]) {
  return {
    decision: head,
    items: names.map((name) =>
      item(name, register.today, { product_id: `prod_${name.toLowerCase()}` }),
    ),
    actor: ACTOR,
  };
}

function revocation(head: DecisionInput, ids: string[]) {
  return {
    decision: head,
    items: ids.map((certificate_id) => ({ certificate_id, reason_code: 'not_as_dossier' })),
    actor: ACTOR,
  };
}

describe('the same decision again', () => {
  it('recognises nothing twice and answers the same certificates', async () => {
    const input = recognition(decision(register.today), ['Một', 'Hai', 'Ba']);
    const first = await register.service.recogniseCertificates(input);
    expect(first.counts).toEqual({ applied: 3, already: 0 });
    const before = await snapshot(register);

    const second = await register.service.recogniseCertificates(input);

    expect(await snapshot(register)).toEqual(before);
    expect(second.counts).toEqual({ applied: 0, already: 3 });
    expect(second.decision).toEqual(first.decision);
    expect(second.results).toEqual(
      first.results.map((result) => ({ ...result, status: 'already' })),
    );
  });

  it('adds the rows that were left out before', async () => {
    const head = decision(register.today);
    const first = await register.service.recogniseCertificates(recognition(head, ['Một']));
    const more = await register.service.recogniseCertificates(recognition(head, ['Hai', 'Một']));
    expect(more.counts).toEqual({ applied: 1, already: 1 });
    expect(more.results.map(({ index, status }) => [index, status])).toEqual([
      [0, 'applied'],
      [1, 'already'],
    ]);
    expect(more.results[1]?.certificate_id).toBe(first.results[0]?.certificate_id);
  });

  it('is known by its number, issuer and year in any spelling', async () => {
    const head = decision(register.today, {
      number: '1446/QĐ-UBND-HC',
      issuer: 'UBND tỉnh Đồng Tháp',
    });
    const first = await register.service.recogniseCertificates(recognition(head, ['Một']));
    for (const spelling of [
      { number: ' 1446/qđ-ubnd-hc ' },
      { number: '1446/QĐ-UBND-HC'.normalize('NFD') },
      { number: 'Quyết định số 1446/QĐ-UBND-HC' },
      { issuer: '  ubnd  tỉnh ĐỒNG THÁP' },
      { issuer: 'UBND tỉnh Đồng Tháp'.normalize('NFD') },
    ]) {
      const again = await register.service.recogniseCertificates(
        recognition({ ...head, ...spelling }, ['Một']),
      );
      expect(again.decision.id).toBe(first.decision.id);
      expect(again.counts).toEqual({ applied: 0, already: 1 });
    }
  });

  it('knows its rows in any spelling', async () => {
    const head = decision(register.today);
    const first = await register.service.recogniseCertificates(
      recognition(head, ['Mật ong  Hoa nhãn']),
    );
    const again = await register.service.recogniseCertificates(
      recognition(head, [' mật ong hoa NHÃN'.normalize('NFD')]),
    );
    expect(again.results[0]).toMatchObject({
      certificate_id: first.results[0]?.certificate_id,
      status: 'already',
    });
  });

  it('revokes nothing twice, not even after a reinstatement', async () => {
    const { certificate_id } = await recogniseOne(register);
    const input = revocation(decision(register.today), [certificate_id]);
    expect((await register.service.revokeCertificates(input)).counts).toEqual({
      applied: 1,
      already: 0,
    });
    await reinstate(register, [certificate_id]);
    const before = await snapshot(register);

    expect((await register.service.revokeCertificates(input)).counts).toEqual({
      applied: 0,
      already: 1,
    });
    expect(await snapshot(register)).toEqual(before);
  });

  it('reinstates nothing twice, not even after another revocation', async () => {
    const { certificate_id } = await recogniseOne(register);
    await revoke(register, [certificate_id]);
    const head = decision(register.today);
    await reinstate(register, [certificate_id], head);
    await revoke(register, [certificate_id]);
    const before = await snapshot(register);
    expect((await reinstate(register, [certificate_id], head)).counts.already).toBe(1);
    expect(await snapshot(register)).toEqual(before);
  });
});

describe('the same decision at the same moment', () => {
  it('is recognised by one of them', async () => {
    const input = recognition(decision(register.today), ['Một', 'Hai']);
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => register.service.recogniseCertificates(input)),
    );
    expect(outcomes.map(({ counts }) => counts.applied).sort()).toEqual([0, 0, 0, 0, 0, 2]);
    const ids = outcomes.map(({ results }) => results.map(({ certificate_id }) => certificate_id));
    expect(new Set(ids.map(String)).size).toBe(1);
    expect(await register.service.verifyRegister()).toMatchObject({ ok: true, events: 2 });
    expect(await register.service.listDueChanges(100)).toHaveLength(2);
  });

  it('revokes once', async () => {
    const { certificate_id } = await recogniseOne(register);
    const input = revocation(decision(register.today), [certificate_id]);
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => register.service.revokeCertificates(input)),
    );
    expect(outcomes.map(({ counts }) => counts.applied).sort()).toEqual([0, 0, 0, 0, 0, 1]);
    expect(await register.service.verifyRegister()).toMatchObject({ ok: true, events: 2 });
    expect(await register.service.listDueChanges(100)).toHaveLength(2);
  });

  it('and another one on the same certificate: one revokes, the other is told', async () => {
    const { certificate_id } = await recogniseOne(register);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 4 }, () => revoke(register, [certificate_id])),
    );
    const refused = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [String(outcome.reason)] : [],
    );
    expect(refused).toHaveLength(3);
    for (const message of refused) expect(message).toContain('items.0.certificate_id: chứng nhận');
    expect(await register.service.verifyRegister()).toMatchObject({ ok: true, events: 2 });
    expect(await register.service.listDecisions({ kind: 'revocation' })).toHaveLength(1);
  });

  it('over many certificates in any order: none waits for another for ever', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 12; index += 1) {
      ids.push((await recogniseOne(register, `prod_${index}`)).certificate_id);
    }
    const orders = [
      ids,
      [...ids].reverse(),
      [...ids].sort(),
      [...ids.slice(6), ...ids.slice(0, 6)],
    ];
    const outcomes = await Promise.allSettled(orders.map((order) => revoke(register, order)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const reasons = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [String(outcome.reason)] : [],
    );
    for (const reason of reasons) expect(reason).toContain('đã bị thu hồi');
    expect(await register.service.verifyRegister()).toMatchObject({ ok: true, events: 24 });
  });
});

describe('a decision of the same number with another head', () => {
  it.each([
    ['day of signature', { signed_on: -1 }, ['signed_on']],
    ['first day of effect', { effective_on: 1 }, ['effective_on']],
    ['both', { signed_on: -2, effective_on: -1 }, ['signed_on', 'effective_on']],
  ])('is refused: %s', async (_, shift, fields) => {
    const day = addDays(register.today, -10);
    const head = decision(day);
    await register.service.recogniseCertificates(recognition(head, ['Một']));
    const before = await snapshot(register);
    const shifted = Object.fromEntries(
      Object.entries(shift).map(([field, days]) => [field, addDays(day, days)]),
    );
    const other = register.service.recogniseCertificates(
      recognition({ ...head, ...shifted }, ['Hai']),
    );
    const named = fields.map(
      (field) => `${field}: quyết định ${head.number} .*${formatDate(day, 'vi')}`,
    );
    await expect(other).rejects.toMatchObject({
      type: 'invalid_data',
      message: expect.stringMatching(new RegExp(`^${named.join('; ')}$`)),
    });
    expect(await snapshot(register)).toEqual(before);
  });

  it('is refused: kind, named as the route names it', async () => {
    const { certificate_id } = await recogniseOne(register);
    const head = decision(register.today);
    await register.service.recogniseCertificates(recognition(head, ['Một']));
    await expect(
      register.service.revokeCertificates(revocation(head, [certificate_id])),
    ).rejects.toThrow(/^kind: quyết định .* đã ghi nhận/);
    await expect(
      register.service.revokeCertificates({
        ...revocation(head, [certificate_id]),
        field: 'certificate_ids',
      }),
    ).rejects.toThrow(/^decision\.kind: /);
  });

  it('is another decision in another year or of another issuer', async () => {
    const head = decision(register.today);
    await register.service.recogniseCertificates(recognition(head, ['Một']));
    const lastYear = addDays(register.today, -366);
    const older = { ...head, signed_on: lastYear, effective_on: lastYear };
    const elsewhere = { ...head, issuer: 'UBND tỉnh Cà Mau' };
    for (const other of [older, elsewhere]) {
      const { items, ...rest } = recognition(other, ['Một']);
      const group = groupOn(parseCalendarDate(other.signed_on), 'TP');
      const result = await register.service.recogniseCertificates({
        ...rest,
        items: items.map((one) => ({ ...one, group })),
      });
      expect(result.counts.applied).toBe(1);
    }
    expect(await register.service.listDecisions({})).toHaveLength(3);
  });
});
