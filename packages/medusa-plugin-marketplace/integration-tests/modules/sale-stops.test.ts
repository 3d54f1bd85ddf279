import fc from 'fast-check';
import { addDays, type CalendarDate, type SaleStop, saleStopOfSeller } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import { ADMIN, approved, judge, readyToApply, TODAY } from '../setup/samples';
import { sellersPerFile } from '../setup/sellers-per-file';

const sellers = sellersPerFile();

/** What goods follow, as the gate would keep it. */
const gate = new Map<string, { producer_ids: string[]; stop: SaleStop | null }>();

const follow = (id: string, on: CalendarDate = TODAY) =>
  sellers.service.followStop(id, on, async ({ seller_id, producer_ids, stop }) => {
    gate.set(seller_id, { producer_ids, stop });
  });
const suspend = (id: string) =>
  sellers.service.moveSeller(id, { type: 'suspended', reason: 'vì thử', actor: ADMIN }, TODAY);
const resume = (id: string) =>
  sellers.service.moveSeller(id, { type: 'resumed', actor: ADMIN }, TODAY);
const isDue = async (id: string, on: CalendarDate = TODAY) =>
  (await sellers.service.listDueStops(on)).includes(id);

function latch() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

describe('what an account does to its goods', () => {
  it('is owed from the commit of the change until it was applied', async () => {
    const { id, producer_id } = await approved(sellers.service);
    await follow(id);
    expect(await isDue(id)).toBe(false);
    await suspend(id);
    expect(await isDue(id)).toBe(true);
    await follow(id);
    expect(gate.get(id)).toEqual({
      producer_ids: [producer_id],
      stop: { kind: 'stopped', through: null },
    });
    expect(await isDue(id)).toBe(false);
    await resume(id);
    await follow(id);
    expect(gate.get(id)?.stop).toBeNull();
  });

  it('is owed still when it failed, and when what applied it died after the gate had it', async () => {
    const { id } = await approved(sellers.service);
    await suspend(id);
    const fail = () => Promise.reject(new Error('the gate does not answer'));
    await expect(sellers.service.followStop(id, TODAY, fail)).rejects.toThrow('does not answer');
    expect(await isDue(id)).toBe(true);
    const diesAfter = async () => {
      gate.set(id, { producer_ids: [], stop: null });
      throw new Error('cut off');
    };
    await expect(sellers.service.followStop(id, TODAY, diesAfter)).rejects.toThrow('cut off');
    expect(await isDue(id)).toBe(true);
    await follow(id);
    expect(gate.get(id)?.stop).toEqual({ kind: 'stopped', through: null });
    expect(await isDue(id)).toBe(false);
  });

  it('that changes while it is applied is owed again, and never overtaken', async () => {
    const { id } = await approved(sellers.service);
    await suspend(id);
    const reached = latch();
    const letGo = latch();
    const slow = sellers.service.followStop(id, TODAY, async ({ stop }) => {
      reached.open();
      await letGo.opened;
      gate.set(id, { producer_ids: [], stop });
    });
    await reached.opened;
    await resume(id);
    const fast = follow(id);
    letGo.open();
    await Promise.all([slow, fast]);
    expect(gate.get(id)?.stop).toBeNull();
    expect(await isDue(id)).toBe(false);
  });

  it('ends with the last day of a holiday, by the calendar alone', async () => {
    const { id } = await approved(sellers.service);
    const through = addDays(TODAY, 2);
    await sellers.service.setHoliday(id, through, TODAY);
    await follow(id);
    expect(gate.get(id)?.stop).toEqual({ kind: 'paused', through });
    expect(await isDue(id, through)).toBe(false);
    expect(await isDue(id, addDays(through, 1))).toBe(true);
    await follow(id, addDays(through, 1));
    expect(gate.get(id)?.stop).toBeNull();
    expect(await isDue(id, addDays(through, 1))).toBe(false);
  });

  it('takes a producer along that is confirmed later, and leaves one that is not any more', async () => {
    const seller = await readyToApply(sellers.service);
    await judge(sellers.service, seller);
    await follow(seller.id);
    expect(gate.get(seller.id)).toEqual({ producer_ids: [seller.producer_id], stop: null });
    await sellers.service.judgeClaim(seller.id, seller.claim_id, {
      decision: 'refuse',
      reason: 'Nhầm.',
      actor: ADMIN,
    });
    await follow(seller.id);
    expect(gate.get(seller.id)).toEqual({ producer_ids: [], stop: null });
  });
});

describe('a holiday', () => {
  it.each([
    [-1, 'before_today'],
    [366, 'after_last_holiday'],
  ])('through day %i is refused: %s', async (days, code) => {
    const { id } = await approved(sellers.service);
    await expect(sellers.service.setHoliday(id, addDays(TODAY, days), TODAY)).rejects.toMatchObject(
      { problems: [{ path: 'through', code }] },
    );
  });

  it('is for who sells', async () => {
    const { id } = await readyToApply(sellers.service);
    await expect(sellers.service.setHoliday(id, TODAY, TODAY)).rejects.toMatchObject({
      problems: [{ path: 'through', code: 'state_forbids' }],
    });
  });
});

describe('goods', () => {
  it('follow their account, in whatever order it changes, is applied and is cut off', async () => {
    const step = fc.constantFrom('suspend', 'resume', 'holiday', 'work', 'follow', 'cut');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const { id } = await approved(sellers.service);
        const through = addDays(TODAY, 3);
        for (const one of steps) {
          if (one === 'suspend') await suspend(id).catch(() => null);
          if (one === 'resume') await resume(id).catch(() => null);
          if (one === 'holiday')
            await sellers.service.setHoliday(id, through, TODAY).catch(() => null);
          if (one === 'work') await sellers.service.setHoliday(id, null, TODAY).catch(() => null);
          if (one === 'follow') await follow(id);
          if (one === 'cut') {
            const cut = () => Promise.reject(new Error('cut off'));
            await sellers.service.followStop(id, TODAY, cut).catch(() => null);
          }
        }
        if (await isDue(id)) await follow(id);
        const whole = await sellers.service.readSeller(id);
        const { state = 'draft', holiday_through = null } = whole?.seller ?? {};
        expect(gate.get(id)?.stop ?? null).toEqual(saleStopOfSeller(state, holiday_through, TODAY));
      }),
      { numRuns: 20 },
    );
  });
});
