import { beforeEach, describe, expect, it } from 'vitest';
import { registerPerTest } from '../setup/register-per-test';
import { recogniseOne, revoke } from '../setup/samples';

const register = registerPerTest();
const START = new Date('2026-11-23T03:00:00.000Z');
const EFFECTS = ['product_status', 'search', 'purge'];

function later(seconds: number): Date {
  return new Date(START.getTime() + seconds * 1000);
}

async function changes() {
  return register.service.listListingChanges({}, { order: { cause_sequence: 'ASC' } });
}

async function dueIds(): Promise<string[]> {
  return (await register.service.listDueChanges(100)).map(({ id }) => id);
}

let id: string;

beforeEach(async () => {
  register.setClock(START);
  await recogniseOne(register, 'prod_a');
  id = (await changes())[0]?.id ?? '';
});

describe('a listing change', () => {
  it('is due at once and hides its product from search until the index has it', async () => {
    expect(await changes()).toMatchObject([
      { product_id: 'prod_a', cause: 'recognised', cause_sequence: 1, status: 'pending' },
    ]);
    expect(await dueIds()).toEqual([id]);
    expect(await register.service.listUnfinishedProductIds()).toEqual(['prod_a']);
    await register.service.acknowledgeEffect([id], 'product_status');
    expect(await register.service.listUnfinishedProductIds()).toEqual(['prod_a']);
    await register.service.acknowledgeEffect([id], 'search');
    expect(await register.service.listUnfinishedProductIds()).toEqual([]);
  });

  it('is done when every effect is acknowledged, and not before', async () => {
    for (const effect of EFFECTS) {
      expect(await register.service.closeFinishedChanges([id])).toBe(0);
      await register.service.acknowledgeEffect([id], effect);
    }
    expect(await register.service.closeFinishedChanges([id])).toBe(1);
    expect(await register.service.closeFinishedChanges([id])).toBe(0);
    expect(await changes()).toMatchObject([
      {
        status: 'done',
        done_at: START,
        last_error: null,
        effects: Object.fromEntries(EFFECTS.map((effect) => [effect, START.toISOString()])),
      },
    ]);
    expect(await dueIds()).toEqual([]);
  });

  it('remembers the effects that succeeded when another fails', async () => {
    await register.service.acknowledgeEffect([id], 'product_status');
    await register.service.postponeEffect([id], 'search', 'không trả lời');
    register.setClock(later(5));
    expect(await register.service.listDueChanges(10)).toMatchObject([
      {
        id,
        effects: { product_status: START.toISOString() },
        retries: { search: { attempts: 1, error: 'không trả lời' } },
      },
    ]);
  });

  it('is put off longer each time, and hides its product all the while', async () => {
    for (const effect of ['product_status', 'purge']) {
      await register.service.acknowledgeEffect([id], effect);
    }
    const waits: number[] = [];
    let now = 0;
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      await register.service.postponeEffect([id], 'search', `lần ${attempt}`);
      const [change] = await changes();
      const due = new Date(change?.due_at ?? 0);
      waits.push((due.getTime() - later(now).getTime()) / 1000);
      expect(change).toMatchObject({
        attempts: attempt,
        last_error: `search: lần ${attempt}`,
        status: attempt < 8 ? 'pending' : 'stuck',
      });
      expect(await register.service.listUnfinishedProductIds()).toEqual(['prod_a']);
      register.setClock(new Date(due.getTime() - 1));
      expect(await dueIds()).toEqual([]);
      register.setClock(due);
      expect(await dueIds()).toEqual([id]);
      now = (due.getTime() - START.getTime()) / 1000;
    }
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900, 900]);
  });

  it('that was stuck can still be done', async () => {
    for (let attempt = 0; attempt < 9; attempt += 1) {
      await register.service.postponeEffect([id], 'purge', 'hỏng');
    }
    expect(await register.service.countListingChanges()).toEqual({ pending: 0, stuck: 1, done: 0 });
    for (const effect of EFFECTS) await register.service.acknowledgeEffect([id], effect);
    expect(await register.service.closeFinishedChanges([id])).toBe(1);
    expect(await register.service.countListingChanges()).toEqual({ pending: 0, stuck: 0, done: 1 });
    await register.service.postponeEffect([id], 'purge', 'quá muộn');
    expect(await changes()).toMatchObject([{ status: 'done', last_error: null }]);
  });

  it('keeps the end of a long error out of the row', async () => {
    await register.service.postponeEffect([id], 'purge', 'x'.repeat(5000));
    expect((await changes())[0]?.last_error).toHaveLength(2000);
  });

  it('with nothing to change changes nothing', async () => {
    await register.service.acknowledgeEffect([], 'search');
    await register.service.postponeEffect([], 'purge', 'x');
    expect(await register.service.closeFinishedChanges([])).toBe(0);
    expect(await changes()).toMatchObject([{ attempts: 0, effects: {} }]);
  });
});

describe('many listing changes', () => {
  it('come oldest first, at most as many as asked for', async () => {
    for (const product of ['prod_b', 'prod_c']) {
      const { certificate_id } = await recogniseOne(register, product);
      await revoke(register, [certificate_id]);
    }
    const due = await register.service.listDueChanges(3);
    expect(due.map(({ cause_sequence }) => cause_sequence)).toEqual([1, 2, 3]);
    expect(await register.service.listDueChanges(100)).toHaveLength(5);
  });

  it('of one product count until the last of them is written to the index', async () => {
    const { certificate_id } = await recogniseOne(register, 'prod_b');
    await revoke(register, [certificate_id]);
    const ids = await dueIds();
    await register.service.acknowledgeEffect(ids.slice(0, 2), 'search');
    expect(await register.service.listUnfinishedProductIds()).toEqual(['prod_b']);
    await register.service.acknowledgeEffect(ids.slice(2), 'search');
    expect(await register.service.listUnfinishedProductIds()).toEqual([]);
  });
});

describe('how far the shop has followed a decision', () => {
  const progress = (decision_id: string) => register.service.listingProgress({ decision_id });
  const owedAll = (count: number) => Object.fromEntries(EFFECTS.map((name) => [name, count]));

  async function revokeThree(effective_on?: string) {
    const certificates: string[] = [];
    for (const product of ['prod_x', 'prod_y', 'prod_z']) {
      certificates.push((await recogniseOne(register, product)).certificate_id);
    }
    const over = effective_on ? { effective_on } : {};
    const { decision } = await revoke(register, certificates, undefined, over);
    const ofDecision = await register.service.listNewChangesOf({ decision_id: decision.id });
    return { decisionId: decision.id, ids: ofDecision.map((change) => change.id), certificates };
  }

  it('counts its products alone, as open until everything that they owe is done', async () => {
    const { decisionId, ids } = await revokeThree();
    const all = { products: 3, done: 0, open: 3, failed: 0, later: 0 };
    expect(await progress(decisionId)).toEqual({ ...all, owed: owedAll(3) });
    await register.service.acknowledgeEffect(ids, 'product_status');
    expect(await progress(decisionId)).toEqual({ ...all, owed: { search: 3, purge: 3 } });
    for (const effect of EFFECTS) await register.service.acknowledgeEffect(ids.slice(1), effect);
    await register.service.closeFinishedChanges(ids);
    expect(await progress(decisionId)).toEqual({
      ...all,
      done: 2,
      open: 1,
      owed: { search: 1, purge: 1 },
    });
    expect(await register.service.listNewChangesOf({ decision_id: decisionId })).toEqual([]);
  });

  it('tells those that failed from those that are tried, and from those that wait for their day', async () => {
    const { decisionId, ids } = await revokeThree();
    for (const effect of ['product_status', 'purge']) {
      await register.service.acknowledgeEffect(ids, effect);
    }
    await register.service.postponeEffect(ids.slice(0, 1), 'search', 'không trả lời');
    expect(await progress(decisionId)).toMatchObject({ open: 2, failed: 1, owed: { search: 3 } });
    register.setClock(later(5));
    expect(await progress(decisionId)).toMatchObject({ open: 3, failed: 0 });
    const ahead = await revokeThree('2026-12-01');
    expect(ahead.ids).toEqual([]);
    expect(await progress(ahead.decisionId)).toMatchObject({ products: 3, open: 0, later: 3 });
  });

  it('is asked of the last entry about a certificate as well, and of nothing unknown', async () => {
    const { certificates } = await revokeThree();
    const [certificate_id = ''] = certificates;
    expect(await register.service.listingProgress({ certificate_id })).toMatchObject({
      products: 1,
      open: 1,
    });
    expect(await register.service.listNewChangesOf({ certificate_id })).toMatchObject([
      { cause: 'revoked', product_id: 'prod_x' },
    ]);
    expect(await progress('occdec_khong_co')).toMatchObject({ products: 0, open: 0, owed: {} });
  });
});
