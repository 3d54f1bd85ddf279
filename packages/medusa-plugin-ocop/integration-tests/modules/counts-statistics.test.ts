import { addDays, groupOn } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import { registerPerTest } from '../setup/register-per-test';
import { item, recognise, revoke } from '../setup/samples';

const register = registerPerTest();

describe('the statistics', () => {
  it('count what is in force on the clock’s day, in today’s provinces', async () => {
    const { today, service } = register;
    const hauGiang = { place: { scheme: '2024', code: '93' }, star: 5 };
    const [honey] = await recognise(register, [
      item('Mật ong', today, hauGiang),
      item('Trà', today, { group: groupOn(today, 'DU') }),
      item('Mắm', today, { producer: { name: 'Công ty TNHH Mắm' } }),
      item('Hết hạn', today, { valid_to: addDays(today, -1) }),
    ]);
    const statistics = await service.statistics();
    expect(statistics).toMatchObject({ as_of: today, in_force: 3, producers: 3 });
    expect(statistics.by_star).toEqual([
      { star: 5, count: 1 },
      { star: 4, count: 2 },
      { star: 3, count: 0 },
    ]);
    expect(statistics.by_province).toEqual([
      { code: '82', name: 'Đồng Tháp', count: 2 },
      { code: '92', name: 'Cần Thơ', count: 1 },
    ]);
    expect(statistics.by_region).toHaveLength(6);
    expect(statistics.by_region).toContainEqual({
      code: 'DBSCL',
      name: 'Đồng bằng sông Cửu Long',
      count: 3,
    });
    expect(statistics.by_group.filter(({ count }) => count > 0).map(({ code }) => code)).toEqual([
      'TP',
      'DU',
    ]);
    expect(statistics.by_producer_type.map(({ code, count }) => [code, count])).toEqual([
      ['hop_tac_xa', 2],
      ['doanh_nghiep_nho_vua', 1],
    ]);

    await revoke(register, [honey?.certificate_id ?? '']);
    expect(await service.statistics()).toMatchObject({ in_force: 2, producers: 2 });
    register.setClock(addDays(today, 4000));
    expect(await service.statistics()).toMatchObject({ in_force: 0, producers: 0 });
  });

  it('are zeros in an empty register', async () => {
    const statistics = await register.service.statistics();
    expect(statistics).toMatchObject({ in_force: 0, producers: 0, by_province: [] });
    expect(statistics.by_star).toHaveLength(3);
  });
});
