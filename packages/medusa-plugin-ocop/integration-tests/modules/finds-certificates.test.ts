import { addDays, type CalendarDate, groupOn, STANDINGS, standingOn } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import type {
  CertificateFilter,
  CertificatePage,
} from '../../src/modules/certification/operations/find-certificates';
import { insertCertificates } from '../setup/insert-certificates';
import { registerPerTest } from '../setup/register-per-test';
import { item, recognise, revoke } from '../setup/samples';

const register = registerPerTest();

const byName: CertificatePage = {
  limit: 50,
  offset: 0,
  order: { by: 'product_name', descending: false },
};

/** Names of what matches, in order, after a check that the count is theirs. */
async function namesOf(filter: CertificateFilter, page: Partial<CertificatePage> = {}) {
  const found = await register.service.findCertificates(filter, { ...byName, ...page });
  const certificates = await register.service.listCertificates({ id: found.ids });
  const names = new Map(certificates.map(({ id, product_name }) => [id, product_name]));
  return { names: found.ids.map((id) => names.get(id)), count: found.count };
}

describe('the list of certificates', () => {
  it('knows standings as the rules do, on each side of every date', async () => {
    const { today } = register;
    const at = (days: number): CalendarDate => addDays(today, days);
    const facts = [
      { validFrom: at(-10), validTo: at(0) },
      { validFrom: at(-10), validTo: at(-1) },
      { validFrom: at(0), validTo: at(10) },
      { validFrom: at(1), validTo: at(10) },
      { validFrom: at(-10), validTo: at(10), revokedOn: at(0) },
      { validFrom: at(-10), validTo: at(10), revokedOn: at(1) },
      { validFrom: at(-10), validTo: at(10), supersededOn: at(0) },
      { validFrom: at(-10), validTo: at(-1), revokedOn: at(-2), supersededOn: at(-5) },
    ];
    await insertCertificates(
      register,
      facts.map((dates) => [dates]),
    );
    for (const standing of STANDINGS) {
      const { count } = await namesOf({ standing: [standing] });
      const expected = facts.filter((dates) => standingOn(dates, today) === standing);
      expect({ standing, count }).toEqual({ standing, count: expected.length });
    }
    expect((await namesOf({ standing: ['in_force', 'revoked'] })).count).toBe(5);
  });

  it('finds by words without marks, in product, producer, code and decision number', async () => {
    const { today } = register;
    const producer = { name: 'HTX Đặc sản Vị Thắng' };
    const [first] = await recognise(register, [
      item('Mật ong hoa tràm', today, { producer }),
      item('Cà phê rang xay', today),
      item('100% mắm_tép', today),
    ]);
    expect((await namesOf({ words: ['mat', 'ong'] })).names).toEqual(['Mật ong hoa tràm']);
    expect((await namesOf({ words: ['dac', 'san'] })).names).toEqual(['Mật ong hoa tràm']);
    expect((await namesOf({ words: ['mat', 'phe'] })).count).toBe(0);
    expect((await namesOf({ words: ['%'] })).names).toEqual(['100% mắm_tép']);
    expect((await namesOf({ words: ['qd-ubnd'] })).count).toBe(3);
    const code = first?.verification_code.toLowerCase() ?? '';
    expect((await namesOf({ words: [code] })).names).toEqual(['Mật ong hoa tràm']);
  });

  it('narrows by today’s places and groups, stars, product and decision', async () => {
    const { today } = register;
    const [honey, coffee] = await recognise(register, [
      item('Mật ong', today, { place: { scheme: '2024', code: '93' }, product_id: 'prod_1' }),
      item('Cà phê', today, { star: 3, group: groupOn(today, 'DU') }),
    ]);
    expect((await namesOf({ province: ['92'] })).names).toEqual(['Mật ong']);
    expect((await namesOf({ province: ['92', '82'], region: ['DBSCL'] })).count).toBe(2);
    expect((await namesOf({ star: [3, 5] })).names).toEqual(['Cà phê']);
    expect((await namesOf({ group: ['DU'] })).names).toEqual(['Cà phê']);
    expect((await namesOf({ product_id: ['prod_1'] })).names).toEqual(['Mật ong']);
    expect((await namesOf({ linked: false })).names).toEqual(['Cà phê']);
    const { decision } = await revoke(register, [coffee?.certificate_id ?? '']);
    expect((await namesOf({ decision_id: decision.id })).names).toEqual(['Cà phê']);
    expect((await namesOf({ star: [] })).count).toBe(0);
    expect(honey?.product_id).toBe('prod_1');
  });

  it('lists what is about to expire: in force, with its last day by then', async () => {
    const { today } = register;
    await recognise(register, [
      item('hôm nay', today, { valid_to: today }),
      item('ngày kia', today, { valid_to: addDays(today, 2) }),
      item('hôm qua', today, { valid_to: addDays(today, -1) }),
    ]);
    const expiring_before = addDays(today, 1);
    expect((await namesOf({ expiring_before })).names).toEqual(['hôm nay']);
    const lapsed: CertificateFilter = { expiring_before, standing: ['lapsed'] };
    expect((await namesOf(lapsed)).names).toEqual(['hôm qua']);
  });

  it('orders names by letter, counts all, and pages without overlap', async () => {
    const { today } = register;
    await recognise(
      register,
      ['Đường thốt nốt', 'Ớt bột', 'An xoa', 'Dứa sấy', 'Ổi ruby'].map((name) => item(name, today)),
    );
    const ascending = ['An xoa', 'Dứa sấy', 'Đường thốt nốt', 'Ổi ruby', 'Ớt bột'];
    expect(await namesOf({})).toEqual({ names: ascending, count: 5 });
    expect(await namesOf({}, { limit: 2, offset: 2 })).toEqual({
      names: ascending.slice(2, 4),
      count: 5,
    });
    expect(await namesOf({}, { offset: 99 })).toEqual({ names: [], count: 5 });
    const backwards = { by: 'product_name', descending: true } as const;
    expect((await namesOf({}, { order: backwards })).names).toEqual([...ascending].reverse());
  });
});
