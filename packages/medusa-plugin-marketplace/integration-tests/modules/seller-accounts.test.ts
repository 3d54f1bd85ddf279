import { parseCalendarDate } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import { sellersPerFile } from '../setup/sellers-per-file';

const sellers = sellersPerFile();
const openedOn = parseCalendarDate('2026-11-29');

describe('an account', () => {
  it('begins as a draft, with the event that opened it', async () => {
    const seller = await sellers.service.openAccount({ openedOn, actor: 'member:a' });
    expect(seller).toMatchObject({ state: 'draft', opened_on: '2026-11-29', stop_revision: 0 });
    expect(await sellers.service.listSellerEvents({ seller_id: seller.id })).toMatchObject([
      { type: 'opened', actor: 'member:a' },
    ]);
  });

  it('is one for what it is opened for, however often that is asked', async () => {
    const asked = { key: 'authid_1', openedOn, actor: 'member:b' };
    const opened = await Promise.all(
      Array.from({ length: 6 }, () => sellers.service.openAccount(asked)),
    );
    const ids = [...new Set(opened.map(({ id }) => id))];
    expect(ids).toHaveLength(1);
    expect(await sellers.service.listSellerEvents({ seller_id: ids })).toHaveLength(1);
  });
});

describe('history', () => {
  it.each(['marketplace_seller_event', 'marketplace_identity_check'])(
    'of %s is neither changed nor taken away',
    async (table) => {
      await sellers.service.openAccount({ openedOn, actor: 'member:c' });
      await sellers.sql(
        `insert into marketplace_identity_check (id, seller_id, method, result, checked_on, actor)
         values ('selchk_' || gen_random_uuid(), 's', 'papers', 'passed', '2026-11-29', 'admin:a')`,
      );
      await expect(sellers.sql(`update ${table} set actor = 'x'`)).rejects.toThrow(/kept for ever/);
      await expect(sellers.sql(`delete from ${table}`)).rejects.toThrow(/kept for ever/);
      await expect(sellers.sql(`truncate ${table}`)).rejects.toThrow(/kept for ever/);
    },
  );
});
