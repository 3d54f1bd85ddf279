import { describe, expect, it } from 'vitest';
import type { Duty } from '../../src/workflows/duties/duty';
import { runDuty } from '../../src/workflows/duties/run-duty';
import { registerPerTest } from '../setup/register-per-test';
import { shopContainer } from '../setup/shop-container';

const register = registerPerTest();
const START = Date.now();

function duty(name: Duty['name'], run: Duty['run']): Duty {
  return { name, run, countWaiting: async () => 0 };
}

describe('a duty', () => {
  it('that throws starves no other, and both say how they went', async () => {
    const container = shopContainer(register.service);
    await runDuty(
      container,
      duty('lapses', async () => {
        throw new Error('hỏng');
      }),
    );
    await runDuty(
      container,
      duty('outbox', async () => undefined),
    );
    const [lapses, outbox] = await register.service.listDuties();
    expect(lapses).toMatchObject({ name: 'lapses', last_error: 'hỏng', last_success_at: null });
    expect(outbox).toMatchObject({ name: 'outbox', last_error: null, last_error_at: null });
    expect(Number(outbox?.last_success_at)).toBeGreaterThanOrEqual(START);
  });

  it('keeps its last error in sight after it went well again', async () => {
    const container = shopContainer(register.service);
    for (const fails of [true, false]) {
      await runDuty(
        container,
        duty('search', async () => {
          if (fails) throw new Error('mất kết nối');
        }),
      );
    }
    const [search] = await register.service.listDuties();
    expect(search?.last_error).toBe('mất kết nối');
    expect(Number(search?.last_success_at)).toBeGreaterThanOrEqual(Number(search?.last_error_at));
  });

  it('that cannot even be written down throws nothing', async () => {
    await register.sql('drop table ocop_duty');
    await runDuty(
      shopContainer(register.service),
      duty('lapses', async () => undefined),
    );
    await register.sql(`create table ocop_duty (name text primary key,
      last_run_at timestamptz not null, last_success_at timestamptz, last_error text,
      last_error_at timestamptz, duration_ms int not null)`);
  });
});
