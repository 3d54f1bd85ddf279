import { describe, expect, it } from 'vitest';
import { registerPerTest } from '../setup/register-per-test';
import { recogniseOne, revoke } from '../setup/samples';
import { snapshot } from '../setup/snapshot';

const register = registerPerTest();
const REFUSED = /append-only/;

describe('the register, in SQL', () => {
  it.each([
    ['UPDATE of one', 'update ocop_certificate_event set note = null where sequence = 1'],
    ['UPDATE that changes nothing', 'update ocop_certificate_event set hash = hash'],
    ['DELETE of one', 'delete from ocop_certificate_event where sequence = 2'],
    ['DELETE of all', 'delete from ocop_certificate_event'],
    ['TRUNCATE', 'truncate ocop_certificate_event'],
    ['TRUNCATE by cascade', 'truncate ocop_certificate cascade'],
    ['TRUNCATE of decisions by cascade', 'truncate ocop_decision cascade'],
    [
      'INSERT on conflict do update',
      `insert into ocop_certificate_event select * from ocop_certificate_event
         on conflict (id) do update set note = 'x'`,
    ],
    [
      'MERGE',
      `merge into ocop_certificate_event e using (values (1)) v(sequence)
         on e.sequence = v.sequence when matched then delete`,
    ],
  ])('refuses %s', async (_, statement) => {
    const { certificate_id } = await recogniseOne(register);
    await revoke(register, [certificate_id]);
    const before = await snapshot(register);

    await expect(register.sql(statement)).rejects.toMatchObject({
      code: '23001',
      message: expect.stringMatching(REFUSED),
    });

    expect(await snapshot(register)).toEqual(before);
  });

  it('refuses to lose an entry with its certificate or decision', async () => {
    await recogniseOne(register);
    const before = await snapshot(register);
    await expect(register.sql('delete from ocop_certificate')).rejects.toThrow();
    await expect(register.sql('delete from ocop_decision')).rejects.toThrow();
    expect(await snapshot(register)).toEqual(before);
  });
});

describe('the register, through the module', () => {
  it.each([
    [
      'updateCertificateEvents',
      (id: string) => register.service.updateCertificateEvents({ id, note: 'khác' }),
    ],
    ['deleteCertificateEvents', (id: string) => register.service.deleteCertificateEvents([id])],
    [
      'softDeleteCertificateEvents',
      (id: string) => register.service.softDeleteCertificateEvents([id]),
    ],
  ])('refuses %s', async (_, change) => {
    await recogniseOne(register);
    const [event] = await register.service.listCertificateEvents({});
    const before = await snapshot(register);
    await expect(change(event?.id ?? '')).rejects.toThrow(REFUSED);
    expect(await snapshot(register)).toEqual(before);
  });
});
