import { parseCalendarDate } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import type { CaseActInput } from '../../src/modules/order-case';
import { casesPerFile } from '../setup/sellers-per-file';

const module = casesPerFile();
let orders = 0;

const complaint = (order_id: string, seller_id: string | null = 'seller_1') => ({
  order_id,
  seller_id,
  kind: 'not_arrived' as const,
  words: 'Mười ngày chưa thấy hàng.',
});

async function opened(seller_id: string | null = 'seller_1') {
  orders += 1;
  const row = await module.service.openCase(complaint(`order_${orders}`, seller_id));
  if (!row) throw new Error('no case was opened');
  return row;
}

const ANSWER: CaseActInput = {
  act: 'answer',
  actor: 'member:m',
  answer: 'refund',
  words: 'Xin lỗi.',
};
const ESCALATE: CaseActInput = { act: 'escalate', actor: 'buyer', words: 'Chưa thấy tiền.' };
const DECIDE: CaseActInput = {
  act: 'decide',
  actor: 'operator',
  outcome: 'refund',
  words: 'Hoàn tiền.',
};
const SOLVE: CaseActInput = { act: 'solve', actor: 'buyer' };

const typesOf = async (id: string) =>
  (await module.service.readCase(id, null))?.events.map(({ type }) => type);

/** How many of many said this. */
const count = <T>(said: readonly T[], what: T) => said.filter((one) => one === what).length;

const photo = (digest: string) => ({ digest, file_id: `file_${digest}`, width: 10, height: 10 });

describe('a case', () => {
  it('of a parcel is opened once, by however many at once, and again when it is over', async () => {
    const said = await Promise.all(
      Array.from({ length: 10 }, () => module.service.openCase(complaint('order_many'))),
    );
    const [row, ...more] = said.flatMap((one) => one ?? []);
    expect(more).toEqual([]);
    await module.service.actOnCase(row?.id ?? '', SOLVE);
    expect(await module.service.openCase(complaint('order_many'))).not.toBeNull();
    expect(await module.service.casesOfOrder('order_many')).toHaveLength(2);
  });

  it('goes its way to the end, with a history that nobody rewrites', async () => {
    const { id } = await opened();
    for (const input of [ANSWER, ESCALATE, DECIDE]) {
      expect(await module.service.actOnCase(id, input)).toBe('acted');
      expect(await module.service.actOnCase(id, input)).toBe('done');
    }
    expect(await module.service.actOnCase(id, ANSWER)).toBe('done');
    expect(await module.service.actOnCase(id, SOLVE)).toBe('moved');
    expect((await module.service.readCase(id, null))?.row).toMatchObject({
      state: 'closed',
      outcome: 'refund',
      closed_by: 'operator',
      asked_operator_by: 'buyer',
    });
    expect(await typesOf(id)).toEqual(['opened', 'answered', 'escalated', 'decided']);
    for (const change of [`update %s set note = 'x'`, 'delete from %s']) {
      const sql = change.replace('%s', 'marketplace_order_case_event');
      await expect(module.sql(`${sql} where case_id = $1`, [id])).rejects.toThrow(/kept for ever/);
    }
    await expect(module.sql('truncate marketplace_order_case_event')).rejects.toThrow(/kept/);
  });

  it('of the operator’s own goods is with the operator from the first', async () => {
    const { id } = await opened(null);
    expect(await module.service.actOnCase(id, ANSWER)).toBe('moved');
    expect(await module.service.actOnCase(id, DECIDE)).toBe('acted');
  });

  it('is another seller’s affair', async () => {
    const { id } = await opened('seller_2');
    expect(await module.service.readCase(id, 'seller_1')).toBeNull();
    expect((await module.service.readCase(id, 'seller_2'))?.row.id).toBe(id);
  });

  it('takes three photos, each once, whoever sends them at once', async () => {
    const { id } = await opened();
    const digests = ['a', 'a', 'b', 'b', 'c', 'd', 'e'];
    const said = await Promise.all(
      digests.map((one) => module.service.addCasePhoto(id, photo(one))),
    );
    expect((await module.service.readCase(id, null))?.photos).toHaveLength(3);
    expect(said).toContain('full');
    await module.service.actOnCase(id, SOLVE);
    expect(await module.service.addCasePhoto(id, photo('f'))).toBe('moved');
  });
});

describe('at the same time', () => {
  it('answered, closed and handed on by the clock: the history is one that may be', async () => {
    const { id } = await opened();
    const [answered, solved, escalated] = await Promise.all([
      Promise.all([1, 2, 3].map(() => module.service.actOnCase(id, ANSWER))),
      Promise.all([1, 2, 3].map(() => module.service.actOnCase(id, SOLVE))),
      Promise.all([1, 2, 3].map(() => module.service.noteCaseCall(id, 'escalate'))),
    ]);
    expect(count(answered, 'acted')).toBeLessThanOrEqual(1);
    expect(count(solved, 'acted')).toBe(1);
    expect(count(escalated, true)).toBeLessThanOrEqual(1);
    const types = (await typesOf(id)) ?? [];
    expect(new Set(types).size).toBe(types.length);
    expect(types.at(-1)).toBe('solved');
  });
});

describe('time', () => {
  it('warns, and hands on to the operator, once each', async () => {
    const { id } = await opened();
    for (const call of ['warn', 'escalate', 'late'] as const) {
      const news = await Promise.all([1, 2].map(() => module.service.noteCaseCall(id, call)));
      expect(count(news, true)).toBe(1);
    }
    expect(await typesOf(id)).toEqual(['opened', 'warned', 'escalated', 'late']);
    expect((await module.service.listOpenCases()).map((row) => row.id)).not.toContain(id);
    expect((await module.service.countCases('seller_1')).with_operator).toBeGreaterThan(0);
  });

  it('closes an answer that stands, and nothing that was not answered', async () => {
    const { id } = await opened();
    expect(await module.service.noteCaseCall(id, 'expire')).toBe(false);
    await module.service.actOnCase(id, ANSWER);
    expect(await module.service.noteCaseCall(id, 'expire')).toBe(true);
    expect((await module.service.readCase(id, null))?.row).toMatchObject({ closed_by: 'clock' });
  });
});

describe('money that goes back', () => {
  const PAID = { on: parseCalendarDate('2026-12-01'), reference: 'FT1', actor: 'member:m' };
  const offered = async (repay_vnd: number | null = 120_000) => {
    const { id } = await opened();
    await module.service.actOnCase(id, { ...ANSWER, repay_vnd });
    return id;
  };
  const rowOf = async (id: string) => (await module.service.readCase(id, null))?.row;
  const LONG_AFTER = new Date(Date.now() + 30 * 86_400_000);

  it('is owed as soon as it is offered; paid, not come, paid again, and there', async () => {
    const id = await offered();
    expect(await rowOf(id)).toMatchObject({ repayment: 'owed', repay_vnd: 120_000 });
    const paid = await Promise.all([1, 2, 3].map(() => module.service.payBack(id, PAID)));
    expect(count(paid, 'acted')).toBe(1);
    expect(count(paid, 'done')).toBe(2);
    const denied = { received: false, reference: 'FT1' };
    expect(await module.service.sayOfRepayment(id, { ...denied, reference: 'FT0' })).toBe('moved');
    expect(await module.service.sayOfRepayment(id, denied)).toBe('acted');
    expect(await module.service.sayOfRepayment(id, denied)).toBe('done');
    expect(await module.service.payBack(id, { ...PAID, reference: 'FT2' })).toBe('acted');
    // Who has not read of the second transfer says nothing about it.
    expect(await module.service.sayOfRepayment(id, denied)).toBe('moved');
    expect(await module.service.sayOfRepayment(id, { received: true, reference: null })).toBe(
      'acted',
    );
    expect(await module.service.payBack(id, { ...PAID, reference: 'FT3' })).toBe('moved');
    expect(await typesOf(id)).toEqual([
      'opened',
      'answered',
      'paid_back',
      'not_received',
      'paid_back',
      'money_received',
    ]);
  });

  it('said to be paid and not to have come at once: one order of them that may be', async () => {
    for (let run = 0; run < 5; run += 1) {
      const id = await offered();
      await Promise.all([
        module.service.payBack(id, PAID),
        module.service.sayOfRepayment(id, { received: false, reference: 'FT1' }),
      ]);
      expect(['paid', 'denied']).toContain((await rowOf(id))?.repayment);
    }
  });

  it('is what the operator decides, unless it was paid; and over when all is settled', async () => {
    const more = await offered(50_000);
    await module.service.actOnCase(more, ESCALATE);
    await module.service.actOnCase(more, { ...DECIDE, repay_vnd: 120_000 });
    expect(await rowOf(more)).toMatchObject({
      state: 'closed',
      repayment: 'owed',
      repay_vnd: 120_000,
    });
    const paid = await offered();
    await module.service.payBack(paid, PAID);
    await module.service.actOnCase(paid, ESCALATE);
    await module.service.actOnCase(paid, { ...DECIDE, outcome: 'no_claim' });
    expect(await rowOf(paid)).toMatchObject({ repayment: 'paid', pay_reference: 'FT1' });
    const settled = await offered();
    await module.service.actOnCase(settled, SOLVE);
    expect(await rowOf(settled)).toMatchObject({ state: 'closed', repayment: 'received' });
    expect((await rowOf(await offered(null)))?.repayment).toBeNull();
  });

  it('of a card goes by itself, whatever is said, and up to what was decided', async () => {
    const { id } = await opened();
    await module.service.actOnCase(id, { ...ANSWER, repay_vnd: 50_000, repay_by_card: true });
    expect(await rowOf(id)).toMatchObject({ repayment: 'by_card', repay_vnd: 50_000 });
    expect(await module.service.payBack(id, PAID)).toBe('moved');
    expect(await module.service.sayOfRepayment(id, { received: true, reference: null })).toBe(
      'moved',
    );
    expect(
      (await module.service.listLateRepayments(LONG_AFTER)).map((row) => row.id),
    ).not.toContain(id);
    const waits = async () => (await module.service.listToCards()).some((row) => row.id === id);
    await module.service.noteToCard(id, { on: PAID.on, amount: 40_000 });
    expect(await waits()).toBe(true);
    await module.service.noteToCard(id, { on: PAID.on, amount: 50_000 });
    expect(await waits()).toBe(false);
    await module.service.actOnCase(id, ESCALATE);
    await module.service.actOnCase(id, { ...DECIDE, repay_vnd: 120_000, repay_by_card: true });
    expect(await rowOf(id)).toMatchObject({ repayment: 'by_card', repay_vnd: 120_000 });
    expect(await waits()).toBe(true);
    const settled = await opened();
    await module.service.actOnCase(settled.id, { ...ANSWER, repay_vnd: 1, repay_by_card: true });
    await module.service.actOnCase(settled.id, SOLVE);
    expect(await rowOf(settled.id)).toMatchObject({ state: 'closed', repayment: 'by_card' });
  });

  it('is late once, and its days begin anew when it did not come', async () => {
    const id = await offered();
    expect(
      (await module.service.listLateRepayments(new Date())).map((row) => row.id),
    ).not.toContain(id);
    const due = await module.service.listLateRepayments(LONG_AFTER);
    expect(due.map((row) => row.id)).toContain(id);
    const noted = await Promise.all(
      [1, 2].map(() => module.service.noteLateRepayment(id, LONG_AFTER)),
    );
    expect(count(noted, true)).toBe(1);
    expect(await module.service.countLateRepayments(LONG_AFTER)).toBeGreaterThan(0);
    const page = await module.service.findCases({ lateBy: LONG_AFTER, limit: 50, offset: 0 });
    expect(page.cases.map(({ row }) => row.id)).toContain(id);
    await module.service.payBack(id, PAID);
    await module.service.sayOfRepayment(id, { received: false, reference: 'FT1' });
    expect((await rowOf(id))?.repay_late_at).toBeNull();
    expect(await module.service.noteLateRepayment(id, new Date())).toBe(false);
  });
});
