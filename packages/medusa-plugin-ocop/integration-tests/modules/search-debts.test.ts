import { beforeEach, describe, expect, it } from 'vitest';
import { registerPerTest } from '../setup/register-per-test';
import { recogniseOne } from '../setup/samples';

const register = registerPerTest();
const START = new Date('2026-11-25T03:00:00.000Z');

beforeEach(() => register.setClock(START));

async function due(): Promise<string[]> {
  return (await register.service.listDueSearchDebts(100)).map(({ product_id }) => product_id);
}

describe('what the primary index owes', () => {
  it('is owed once however often a product changes, and settled by its payment', async () => {
    await register.service.oweSearch(['prod_b', 'prod_a'], false);
    await register.service.oweSearch(['prod_a', 'prod_a'], false);
    const debts = await register.service.listDueSearchDebts(100);
    expect(debts).toMatchObject([{ product_id: 'prod_a' }, { product_id: 'prod_b' }]);
    await register.service.settleSearchDebts(debts);
    expect(await due()).toEqual([]);
  });

  it('stays owed when the product changed again after its payment had read it', async () => {
    await register.service.oweSearch(['prod_a'], true);
    const read = await register.service.listDueSearchDebts(100);
    await register.service.oweSearch(['prod_a'], true);
    await register.service.settleSearchDebts(read);
    expect(await due()).toEqual(['prod_a']);
  });

  it('is respected by every search at once after a decision', async () => {
    await register.service.oweSearch(['prod_a'], true);
    expect(await register.service.listLaggingProducts()).toMatchObject({ untold: true });
  });

  it('is told together with the standings of what an engine found', async () => {
    await recogniseOne(register, 'prod_a');
    await register.service.oweSearch(['prod_b'], true);
    const { standings, lagging } = await register.service.lookAfterSearch(['prod_a']);
    expect(standings).toMatchObject(await register.service.listStandings(['prod_a']));
    expect(lagging).toEqual(await register.service.listLaggingProducts());
    expect(standings).toMatchObject([{ product_id: 'prod_a', revoked_on: null }]);
    expect(lagging).toMatchObject({ unfinished: ['prod_a'], owed: [], untold: true });
    expect(await register.service.lookAfterSearch([])).toEqual({ standings: [], lagging });
  });

  it('is respected after a failed attempt where a seller was the cause', async () => {
    await register.service.oweSearch(['prod_a'], false);
    expect(await register.service.listLaggingProducts()).toMatchObject({
      unfinished: [],
      owed: [],
      untold: false,
    });
    await register.service.postponeSearchDebts(
      await register.service.listDueSearchDebts(1),
      'refused',
    );
    expect(await register.service.listLaggingProducts()).toMatchObject({
      owed: ['prod_a'],
      untold: false,
    });
  });

  it('is put off longer and longer, until it is called in', async () => {
    await register.service.oweSearch(['prod_a'], true);
    for (const seconds of [2, 4, 8]) {
      await register.service.postponeSearchDebts(
        await register.service.listDueSearchDebts(1),
        'refused',
      );
      expect(await due()).toEqual([]);
      register.setClock(new Date(register.service.now().getTime() + seconds * 1000));
      expect(await due()).toEqual(['prod_a']);
    }
    await register.service.postponeSearchDebts(
      await register.service.listDueSearchDebts(1),
      'refused',
    );
    await register.service.callInSearchDebts();
    expect(await due()).toEqual(['prod_a']);
    expect(await register.service.countSearchDebts()).toMatchObject({
      owed: 1,
      last_error: 'refused',
    });
  });

  it('does not make a product hidden in the standby', async () => {
    await recogniseOne(register, 'prod_a');
    const [change] = await register.service.listDueChanges(1);
    expect(await register.service.listLaggingProducts()).toMatchObject({ unfinished: ['prod_a'] });
    await register.service.acknowledgeEffect([change?.id ?? ''], 'search');
    await register.service.oweSearch(['prod_a'], true);
    expect(await register.service.listLaggingProducts()).toMatchObject({
      unfinished: [],
      owed: [],
      untold: true,
    });
  });

  it('is not named in queries beyond a hundred', async () => {
    const ids = Array.from({ length: 150 }, (_, index) => `prod_${index}`);
    await register.service.oweSearch(ids, true);
    await register.service.postponeSearchDebts(
      await register.service.listDueSearchDebts(200),
      'away',
    );
    const { owed } = await register.service.listLaggingProducts();
    expect(owed).toHaveLength(101);
  });

  it('is of another edition once documents were written, and of the same until then', async () => {
    const { edition } = await register.service.listLaggingProducts();
    await register.service.oweSearch(['prod_a'], true);
    expect(await register.service.listLaggingProducts()).toMatchObject({ edition });
    await register.service.raiseSearchEdition();
    const { lagging } = await register.service.lookAfterSearch([]);
    expect(lagging.edition).not.toBe(edition);
  });
});
