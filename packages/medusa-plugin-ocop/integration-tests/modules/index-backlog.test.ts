import { beforeEach, describe, expect, it } from 'vitest';
import { readsOf } from '../../src/kernel/sql-executor';
import { readLook } from '../../src/product-search/look-after-search';
import { registerPerTest } from '../setup/register-per-test';
import { recogniseOne } from '../setup/samples';

const register = registerPerTest();
const START = new Date('2026-11-25T03:00:00.000Z');

beforeEach(() => register.setClock(START));

const look = (productIds: string[]) =>
  readLook(readsOf(register.connection), productIds, register.service.now());

async function due(): Promise<string[]> {
  return (await register.backlog.listDue(100)).map(({ product_id }) => product_id);
}

describe('a document that the primary index has yet to take', () => {
  it('is written down once however often a product changes, and forgotten when it is written', async () => {
    await register.backlog.add(['prod_b', 'prod_a'], false);
    await register.backlog.add(['prod_a', 'prod_a'], false);
    const pending = await register.backlog.listDue(100);
    expect(pending).toMatchObject([{ product_id: 'prod_a' }, { product_id: 'prod_b' }]);
    await register.backlog.removeWritten(pending);
    expect(await due()).toEqual([]);
  });

  it('stays when the product changed again after it was read', async () => {
    await register.backlog.add(['prod_a'], true);
    const read = await register.backlog.listDue(100);
    await register.backlog.add(['prod_a'], true);
    await register.backlog.removeWritten(read);
    expect(await due()).toEqual(['prod_a']);
  });

  it('is respected by every search at once after a decision', async () => {
    await register.backlog.add(['prod_a'], true);
    expect((await look([])).lagging).toMatchObject({ decisionPending: true });
  });

  it('is told together with the standings of what an engine found', async () => {
    await recogniseOne(register, 'prod_a');
    await register.backlog.add(['prod_b'], true);
    const { standings, lagging } = await look(['prod_a']);
    expect(standings).toMatchObject(await register.service.listStandings(['prod_a']));
    expect(lagging).toEqual((await look([])).lagging);
    expect(standings).toMatchObject([{ product_id: 'prod_a', revoked_on: null }]);
    expect(lagging).toMatchObject({ unfinished: ['prod_a'], late: [], decisionPending: true });
    expect(await look([])).toEqual({ standings: [], lagging });
  });

  it('is respected after a failed attempt where a seller was the cause', async () => {
    await register.backlog.add(['prod_a'], false);
    expect((await look([])).lagging).toMatchObject({
      unfinished: [],
      late: [],
      decisionPending: false,
    });
    await register.backlog.postpone(await register.backlog.listDue(1), 'refused');
    expect((await look([])).lagging).toMatchObject({
      late: ['prod_a'],
      decisionPending: false,
    });
  });

  it('is put off longer and longer, until all are made due', async () => {
    await register.backlog.add(['prod_a'], true);
    for (const seconds of [2, 4, 8]) {
      await register.backlog.postpone(await register.backlog.listDue(1), 'refused');
      expect(await due()).toEqual([]);
      register.setClock(new Date(register.service.now().getTime() + seconds * 1000));
      expect(await due()).toEqual(['prod_a']);
    }
    await register.backlog.postpone(await register.backlog.listDue(1), 'refused');
    await register.backlog.makeAllDue();
    expect(await due()).toEqual(['prod_a']);
    expect(await register.backlog.count()).toMatchObject({
      documents: 1,
      last_error: 'refused',
    });
  });

  it('does not make a product hidden in the standby', async () => {
    await recogniseOne(register, 'prod_a');
    const [change] = await register.service.listDueChanges(1);
    expect((await look([])).lagging).toMatchObject({ unfinished: ['prod_a'] });
    await register.service.acknowledgeEffect([change?.id ?? ''], 'search');
    await register.backlog.add(['prod_a'], true);
    expect((await look([])).lagging).toMatchObject({
      unfinished: [],
      late: [],
      decisionPending: true,
    });
  });

  it('is not named in queries beyond a hundred', async () => {
    const ids = Array.from({ length: 150 }, (_, index) => `prod_${index}`);
    await register.backlog.add(ids, true);
    await register.backlog.postpone(await register.backlog.listDue(200), 'away');
    const { late } = (await look([])).lagging;
    expect(late).toHaveLength(101);
  });

  it('is of another edition once documents were written, and of the same until then', async () => {
    const { edition } = (await look([])).lagging;
    await register.backlog.add(['prod_a'], true);
    expect((await look([])).lagging).toMatchObject({ edition });
    await register.backlog.raiseEdition();
    const { lagging } = await look([]);
    expect(lagging.edition).not.toBe(edition);
  });
});
