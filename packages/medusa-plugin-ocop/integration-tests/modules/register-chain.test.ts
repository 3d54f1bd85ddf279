import { createHash } from 'node:crypto';
import { addDays } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import { auditRegister } from '../../src/register-audit';
import { untilBlocked } from '../setup/blocked';
import { insertCertificates } from '../setup/insert-certificates';
import { registerPerTest } from '../setup/register-per-test';
import { decision, item, recognise, recogniseOne, reinstate, revoke } from '../setup/samples';

const register = registerPerTest();

interface Published {
  sequence: number;
  previous_hash: string;
  hash: string;
  [fact: string]: unknown;
}

/** What the feed publishes of every entry. */
async function published(): Promise<Published[]> {
  return register.sql<Published>(
    `select e.sequence, e.type, e.certificate_code, e.occurred_on, e.recorded_at,
            d.number as decision_number, d.issuer as decision_issuer, e.reason_code, e.note,
            e.payload, e.previous_hash, e.hash
       from ocop_certificate_event e left join ocop_decision d on d.id = e.decision_id
      order by e.sequence`,
  );
}

/** Written from the documentation, not from the code: keys sorted, no white space, SHA-256. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(Reflect.get(value, key))}`).join(',')}}`;
}

describe('the chain of the register', () => {
  it('can be checked by anyone from what is published', async () => {
    const [first, second] = await recognise(register, [
      item('Chè Shan tuyết “Suối Giàng”', register.today, { product_id: 'prod_a' }),
      item('Cà phê Đắk Hà 𝄞 \\ "rang mộc"', register.today, { commune: null, score: null }),
    ]);
    await revoke(register, [first?.certificate_id ?? '', second?.certificate_id ?? '']);
    await reinstate(register, [first?.certificate_id ?? '']);

    const entries = await published();
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
    let previous = '0'.repeat(64);
    for (const { hash, ...entry } of entries) {
      expect(entry.previous_hash).toBe(previous);
      expect(createHash('sha256').update(canonical(entry)).digest('hex')).toBe(hash);
      previous = hash;
    }
    expect(await register.service.verifyRegister()).toEqual({
      ok: true,
      events: 5,
      head: { sequence: 5, hash: previous },
      problems: [],
    });
  });

  it.each([66.666666666, 70.1, 84.675, 89.994, 50, 0.1, 100])(
    'holds a score of %s',
    async (score) => {
      const { certificate_id } = await recogniseOne(register, 'prod_a', { score });
      expect((await register.service.verifyRegister()).problems).toEqual([]);
      await revoke(register, [certificate_id]);
      expect((await register.service.verifyRegister()).problems).toEqual([]);
    },
  );

  it('stays gapless when decisions are made at once and some of them fail', async () => {
    await register.sql(`
      create function refuse_every_third() returns trigger language plpgsql as
        $$ begin raise exception 'struck'; end $$;
      create trigger strike after insert on ocop_listing_change for each row
        when (new.product_id like 'prod_fail%') execute function refuse_every_third()`);
    const decisions = Array.from({ length: 24 }, (_, index) => {
      const name = index % 3 === 2 ? `prod_fail_${index}` : `prod_good_${index}`;
      return register.service.recogniseCertificates({
        decision: decision(register.today),
        items: [1, 2, 3].map((row) =>
          item(`Sản phẩm ${index}.${row}`, register.today, { product_id: `${name}_${row}` }),
        ),
        actor: 'system',
      });
    });
    const outcomes = await Promise.allSettled(decisions);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(8);

    const sequences = (await published()).map(({ sequence }) => sequence);
    expect(sequences).toEqual(Array.from({ length: 48 }, (_, index) => index + 1));
    expect(await register.service.verifyRegister()).toMatchObject({ ok: true, events: 48 });
  });

  it('keeps the entries of one decision together', async () => {
    await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        recognise(
          register,
          [1, 2, 3, 4].map((row) => item(`Hàng ${index}.${row}`, register.today)),
        ),
      ),
    );
    const numbers = (await published()).map((entry) => entry.decision_number);
    const runs = numbers.filter((number, index) => number !== numbers[index - 1]);
    expect(runs).toHaveLength(6);
  });

  it.each(['service', 'audit'])(
    'gives no false alarm while decisions are made (%s)',
    async (by) => {
      await recogniseOne(register, 'prod_a');
      const [writer, auditor] = [await register.connect(), await register.connect()];
      const sql = async <Row extends object>(text: string, params?: unknown[]) =>
        (await writer.query<Row>(text, params)).rows;
      await sql('begin');
      await sql('lock table ocop_certificate in access exclusive mode');
      const verdict = by === 'service' ? register.service.verifyRegister() : auditRegister(auditor);
      await untilBlocked(register);
      // The chain has been read; a certificate that comes now was not there at that moment.
      const [day, last] = [register.today, addDays(register.today, 30)];
      await insertCertificates({ sql }, [[{ validFrom: day, validTo: last }]]);
      await sql('commit');
      expect((await verdict).problems).toEqual([]);
    },
  );
});
