import { describe, expect, it } from 'vitest';
import { registerPerTest } from '../setup/register-per-test';
import { decision, item, recogniseOne, reinstate, revoke } from '../setup/samples';
import { snapshot } from '../setup/snapshot';

const register = registerPerTest();

/** The transactions that wrote register entry, outbox row and, as it is now, certificate. */
async function writersOf(event: string): Promise<string[]> {
  const writers = await register.sql<{ writer: string }>(
    `select xmin::text as writer from ocop_certificate_event where type = $1
     union select xmin::text from ocop_certificate
     union select xmin::text from ocop_listing_change where cause = $1`,
    [event],
  );
  return writers.map(({ writer }) => writer);
}

describe('certificate, register entry and outbox', () => {
  it('are written by one transaction', async () => {
    const { certificate_id } = await recogniseOne(register);
    const recognised = await writersOf('recognised');
    expect(recognised).toHaveLength(1);
    const others = await register.sql<{ writer: string }>(
      'select xmin::text as writer from ocop_decision union select xmin::text from ocop_producer',
    );
    expect(others.map(({ writer }) => writer)).toEqual(recognised);

    await revoke(register, [certificate_id]);
    expect(await writersOf('revoked')).toHaveLength(1);
    await reinstate(register, [certificate_id]);
    expect(await writersOf('reinstated')).toHaveLength(1);
    expect(await writersOf('reinstated')).not.toEqual(recognised);
  });
});

interface Prepared {
  inForce: string;
  unlinked: string;
  revoked: string;
}

async function prepare(): Promise<Prepared> {
  const { certificate_id: inForce } = await recogniseOne(register);
  const { certificate_id: unlinked } = await recogniseOne(register, null);
  const { certificate_id: revoked } = await recogniseOne(register, 'prod_revoked');
  await revoke(register, [revoked]);
  await recogniseOne(register, 'prod_old', { valid_from: '2020-01-01', valid_to: '2023-01-01' });
  return { inForce, unlinked, revoked };
}

const WRITES: Record<string, (prepared: Prepared) => Promise<unknown>> = {
  'a recognition with a renewal': () =>
    register.service.recogniseCertificates({
      decision: decision(register.today),
      items: [
        item('Trà sen', register.today, { product_id: 'prod_tra_sen' }),
        item('Mật ong hoa nhãn prod_mat_ong', register.today, {
          product_id: 'prod_mat_ong',
          star: 5,
        }),
      ],
      acknowledge: ['issuer_not_competent'],
      note: 'như trên quyết định',
      actor: 'system',
    }),
  'a revocation': ({ inForce }) => revoke(register, [inForce]),
  'a reinstatement': ({ revoked }) => reinstate(register, [revoked]),
  'a link': ({ unlinked }) =>
    register.service.linkProduct({
      certificate_id: unlinked,
      product_id: 'prod_new',
      actor: 'system',
    }),
  'a lapse': () => register.service.recordLapses(),
};

const RAISE = `create function strike() returns trigger language plpgsql as
  $$ begin raise exception 'struck'; end $$;`;

/** Faults that strike at the last statement of a write, or at its commit. */
const FAULTS: Record<string, (lastSequence: number) => string> = {
  'the last insert raises': () => `${RAISE}
    create trigger strike after insert on ocop_listing_change
      for each row execute function strike()`,
  'the commit raises': () => `${RAISE}
    create constraint trigger strike after insert on ocop_listing_change
      deferrable initially deferred for each row execute function strike()`,
  'a unique index is violated': (lastSequence) => `
    insert into ocop_listing_change
      (id, product_id, certificate_id, cause, cause_sequence, owed, withholding, effects, retries,
       due_at)
      values ('occhg_taken', 'prod_x', 'occert_x', 'x', ${lastSequence + 1}, '{purge}', '{}', '{}',
        '{}', now());
    create unique index strike on ocop_listing_change ((true))
      where cause_sequence > ${lastSequence}`,
};

describe.each(Object.entries(FAULTS))('where %s', (_fault, fault) => {
  it.each(Object.entries(WRITES))('%s leaves nothing behind', async (_write, write) => {
    const prepared = await prepare();
    await register.sql(fault((await register.service.verifyRegister()).events));
    const before = await snapshot(register);

    await expect(write(prepared)).rejects.toThrow(/struck|already exists/);

    expect(await snapshot(register)).toEqual(before);
    expect((await register.service.verifyRegister()).ok).toBe(true);
  });
});
