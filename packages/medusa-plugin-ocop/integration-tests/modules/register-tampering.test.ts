import { beforeEach, describe, expect, it } from 'vitest';
import { hashEntry, type RegisterEntry } from '../../src/modules/certification/lib/register-hash';
import { registerPerTest } from '../setup/register-per-test';
import { decision, item, recognise, reinstate, revoke } from '../setup/samples';

const register = registerPerTest();

const CHANGED = 'was changed after it was written';
const MISSING = 'entries are missing';
const UNCHAINED = 'does not point at the entry before it';
const RESTED = 'stands on a decision that was changed';
const DIFFERS = 'differs from its entry';

/**
 * 1-4: four certificates recognised, 5: the second revoked with a note, 6: it is given back,
 * 7: the third revoked.
 */
beforeEach(async () => {
  const names = ['Một', 'Hai', 'Ba', 'Bốn'];
  const recognised = await recognise(
    register,
    names.map((name, index) => item(name, register.today, { product_id: `prod_${index + 1}` })),
  );
  const [, second = '', third = ''] = recognised.map(({ certificate_id }) => certificate_id);
  await register.service.revokeCertificates({
    decision: decision(register.today),
    items: [{ certificate_id: second, reason_code: 'mark_misuse', note: 'in sao sai quy định' }],
    actor: 'admin:tester',
  });
  await reinstate(register, [second]);
  await revoke(register, [third]);
  expect(await register.service.verifyRegister()).toMatchObject({ ok: true, events: 7 });
});

/** What somebody with the database's password can do: triggers and foreign keys switched off. */
async function tamper(statement: string, params: unknown[] = []): Promise<void> {
  await register.sql('set session_replication_role = replica');
  await register.sql(statement, params);
  await register.sql('set session_replication_role = default');
}

/** `sequence: what` of every problem found. */
async function problems(): Promise<string[]> {
  const verdict = await register.service.verifyRegister();
  expect(verdict.ok).toBe(verdict.problems.length === 0);
  return verdict.problems.map(({ sequence, message }) => `${sequence}: ${message}`);
}

function at(sequence: number | null, message: string) {
  return expect.stringMatching(new RegExp(`^${sequence}: .*${message}`));
}

const event = (sequence: number) => `ocop_certificate_event where sequence = ${sequence}`;
const set = (assignment: string, sequence: number) =>
  `update ocop_certificate_event set ${assignment} where sequence = ${sequence}`;
const certificate = (name: string, assignment: string) =>
  `update ocop_certificate set ${assignment} where product_name = '${name}'`;

describe('an entry of the register', () => {
  it.each([
    ['payload', `payload = jsonb_set(payload, '{star}', '5')`],
    ['note', `note = 'lỗi nhỏ'`],
    ['note, taken away', 'note = null'],
    ['reason', `reason_code = 'other'`],
    ['day', `occurred_on = '2020-01-01'`],
    ['time of writing', `recorded_at = '2020-01-01T00:00:00.000Z'`],
    ['type', `type = 'corrected'`],
    ['certificate code', `certificate_code = 'CP-2222-2222'`],
  ])('changed: %s', async (_, assignment) => {
    await tamper(set(assignment, 5));
    expect(await problems()).toEqual(expect.arrayContaining([at(5, CHANGED)]));
  });

  it.each([
    ['taken away', 'null'],
    ['exchanged', `(select decision_id from ${event(1)})`],
  ])('changed: decision, %s', async (_, value) => {
    await tamper(set(`decision_id = ${value}`, 5));
    expect(await problems()).toEqual(expect.arrayContaining([at(5, CHANGED), at(5, RESTED)]));
  });

  it('changed: actor', async () => {
    await tamper(set(`actor = 'admin:innocent'`, 5));
    expect(await problems()).toEqual([at(5, 'names another actor')]);
  });

  it('changed together with its own hash', async () => {
    const [row] = await register.sql<RegisterEntry & { star: number }>(
      `select e.sequence, e.type, e.certificate_code, e.occurred_on, e.recorded_at,
              d.number as decision_number, d.issuer as decision_issuer, e.reason_code,
              'lỗi nhỏ' as note, e.payload, e.previous_hash
         from ocop_certificate_event e join ocop_decision d on d.id = e.decision_id
        where e.sequence = 5`,
    );
    if (!row) throw new Error('entry 5 is not there');
    await tamper(`update ocop_certificate_event set note = $1, hash = $2 where sequence = 5`, [
      row.note,
      hashEntry(row),
    ]);
    expect(await problems()).toEqual([at(6, UNCHAINED)]);
  });

  it('moved to another certificate', async () => {
    await tamper(set(`certificate_id = (select certificate_id from ${event(1)})`, 7));
    expect(await problems()).toContainEqual(at(7, 'Một|certificate'));
  });

  it.each([
    ['the first', 1, [at(2, MISSING), at(2, UNCHAINED)]],
    ['one in the middle', 5, [at(6, MISSING), at(6, UNCHAINED)]],
  ])('deleted: %s', async (_, sequence, expected) => {
    await tamper(`delete from ${event(sequence)}`);
    expect(await problems()).toEqual(expect.arrayContaining(expected));
  });

  it('deleted at the tail', async () => {
    await tamper(`delete from ${event(7)}`);
    expect(await problems()).toEqual([at(3, 'latest entry of certificate .* is missing')]);
  });

  it('deleted at the tail together with its revocation', async () => {
    await tamper(`delete from ${event(7)}`);
    await tamper(certificate('Ba', 'revoked_on = null, revocation_reason = null'));
    expect(await problems()).toEqual([at(3, 'latest entry of certificate .* is missing')]);
  });

  it('deleted: all of them', async () => {
    await tamper('delete from ocop_certificate_event');
    expect(await problems()).toEqual(Array(4).fill(at(null, 'has no entry')));
  });

  it('added by hand', async () => {
    await tamper(`insert into ocop_certificate_event
      (id, sequence, type, certificate_code, occurred_on, recorded_at, actor, payload,
       previous_hash, hash, certificate_id)
      select 'ocevt_x', 8, 'reinstated', certificate_code, occurred_on, recorded_at, actor,
             payload, hash, md5('x'), certificate_id from ${event(7)}`);
    expect(await problems()).toEqual(expect.arrayContaining([at(8, CHANGED)]));
  });

  it('two entries exchanged', async () => {
    await tamper(
      `update ocop_certificate_event set sequence = 11 - sequence + 1000 where sequence in (5, 6)`,
    );
    await tamper(
      `update ocop_certificate_event set sequence = sequence - 1000 where sequence > 1000`,
    );
    expect(await problems()).toEqual(
      expect.arrayContaining([at(5, UNCHAINED), at(5, CHANGED), at(6, UNCHAINED), at(6, CHANGED)]),
    );
  });

  it('hidden as deleted', async () => {
    await tamper(set('deleted_at = now()', 5));
    expect(await problems()).toEqual([at(5, 'deleted')]);
  });
});

describe('a certificate', () => {
  it.each([
    ['more stars', 'Một', 'star = 5', 1],
    ['another score', 'Một', 'score = 99', 1],
    ['five-star potential', 'Một', 'potential_five_star = true', 1],
    ['longer validity', 'Một', `valid_to = '2099-01-01'`, 1],
    ['another product', 'Một', `product_id = 'prod_x'`, 1],
    ['another product name', 'Một', `product_name = 'Khác'`, 1],
    ['another place', 'Một', `place_code = '01'`, 1],
    ['another producer', 'Một', `producer_id = 'ocprod_x'`, 1],
    ['a quiet reinstatement', 'Ba', 'revoked_on = null', 7],
    ['a quiet revocation', 'Hai', `revoked_on = '2026-01-01'`, 6],
    ['another reason', 'Ba', `revocation_reason = 'other'`, 7],
    ['another public code', 'Một', `verification_code = 'CP-2222-2222'`, 1],
    ['another province to count in', 'Một', `current_province_code = '01'`, 1],
    ['another region to count in', 'Một', `current_region_code = 'DBSH'`, 1],
    ['another group to search in', 'Một', `current_group_code = 'DU'`, 1],
    ['another decision', 'Một', `recognition_decision_id = 'ocdec_x'`, 1],
    ['another revocation decision', 'Ba', 'revocation_decision_id = recognition_decision_id', 7],
  ])('changed: %s', async (_, name, assignment, sequence) => {
    await tamper(certificate(name, assignment));
    expect(await problems()).toEqual([at(sequence, DIFFERS)]);
  });

  it('deleted', async () => {
    await tamper(`delete from ocop_certificate where product_name = 'Ba'`);
    expect(await problems()).toEqual([at(7, 'is gone')]);
  });

  it('hidden as deleted', async () => {
    await tamper(certificate('Ba', 'deleted_at = now()'));
    expect(await problems()).toEqual([at(7, 'is gone')]);
  });

  it('added by hand', async () => {
    await tamper(`insert into ocop_certificate
      select (jsonb_populate_record(c, jsonb_build_object('id', 'occert_x', 'item_key', 'x',
        'verification_code', 'CP-X', 'product_id', 'prod_x'))).*
        from ocop_certificate c where product_name = 'Một'`);
    expect(await problems()).toEqual([at(null, 'has no entry')]);
  });
});

describe('a decision', () => {
  it.each([
    ['number', `number = '999/QĐ-UBND'`],
    ['issuer', `issuer = 'UBND tỉnh Khác'`],
  ])('changed: %s', async (_, assignment) => {
    await tamper(`update ocop_decision set ${assignment} where kind = 'revocation'
      and id = (select decision_id from ${event(5)})`);
    expect(await problems()).toEqual([at(5, CHANGED)]);
  });

  it.each([
    ['day of signature', `signed_on = '2020-01-01'`],
    ['first day of effect', `effective_on = '2020-01-01'`],
    ['kind', `kind = 'correction'`],
  ])('changed: %s', async (_, assignment) => {
    await tamper(`update ocop_decision set ${assignment}
      where id = (select decision_id from ${event(5)})`);
    expect(await problems()).toEqual([at(5, RESTED)]);
  });

  it('deleted', async () => {
    await tamper(`delete from ocop_decision where id = (select decision_id from ${event(7)})`);
    expect(await problems()).toEqual([at(7, CHANGED), at(7, RESTED)]);
  });
});
