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
