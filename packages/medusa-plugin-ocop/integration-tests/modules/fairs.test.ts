import { randomBytes } from 'node:crypto';
import { createDatabase, dropDatabase, serverAt } from 'local-services';
import { placesHeld } from 'ocop-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Connection } from '../../src/kernel/sql-executor';
import type FairModuleService from '../../src/modules/fair/service';
import type { FairInput, NewApplication } from '../../src/modules/fair/types';
import { bootFairs } from '../setup/boot-module';

const server = serverAt(inject('adminUrl'));
const name = `ocop_fairs_${randomBytes(6).toString('hex')}`;
let fairs: FairModuleService;
let connection: Connection;
let close: () => Promise<void>;

beforeAll(async () => {
  await createDatabase(server, name);
  const booted = await bootFairs(server.url(name));
  await booted.migrate();
  fairs = booted.service;
  connection = booted.connection;
  close = booted.close;
});

afterAll(async () => {
  await close();
  await dropDatabase(server, name);
});

const NOW = new Date('2026-10-05T03:00:00Z');
const actor = 'admin:a';
let made = 0;

function facts(over: Partial<FairInput> = {}): FairInput {
  made += 1;
  return {
    slug: `thu-dong-${made}`,
    name: 'Hội chợ OCOP thu đông',
    season: 'Thu đông 2026',
    organiser: 'Văn phòng điều phối',
    mode: 'place',
    place: 'Cung Quy hoạch',
    province_code: '22',
    opens_at: new Date('2026-10-28T01:00:00Z'),
    closes_at: new Date('2026-11-03T15:00:00Z'),
    call_opens_at: new Date('2026-10-01T01:00:00Z'),
    call_closes_at: new Date('2026-10-15T10:00:00Z'),
    rule: {
      least_star: null,
      regions: [],
      provinces: [],
      groups: [],
      producer_types: [],
      through_last_day: true,
    },
    rules_text: null,
    offer_hours: 72,
    offers_by_itself: false,
    is_public: true,
    ...over,
  };
}

/** A fair with one zone of so many own and other places, and a booth for each of the own. */
async function fairWith(own: number, other = 0, over: Partial<FairInput> = {}) {
  const fair = await fairs.createFair({ ...facts(over), actor, copied_from: null });
  await fairs.savePlan(
    fair.id,
    {
      zones: [
        {
          id: null,
          name: 'Khu A',
          quotas: { own_province: own, other_provinces: other, foreign: 0, sponsor: 0 },
        },
      ],
      classes: [{ id: null, name: 'Tiêu chuẩn', area: 9, fee: 2_000_000 }],
      booths: Array.from({ length: own }, (_, index) => ({
        id: null,
        zone: 0,
        class: 0,
        number: `A${index + 1}`,
        grid_row: 1,
        grid_column: index + 1,
      })),
    },
    actor,
  );
  const whole = await fairs.readFair({ id: fair.id });
  const zone = whole?.zones[0];
  if (!whole || !zone) throw new Error('no plan');
  return { id: fair.id, zone: zone.id, whole };
}

function application(zone: string, producer: string, over: Partial<NewApplication> = {}) {
  return {
    zone_id: zone,
    origin: 'own_province' as const,
    holder_kind: 'producer' as const,
    holder_name: `HTX ${producer}`,
    producer_id: producer,
    producer_ids: [producer],
    entries: [{ product_id: `prod_${producer}`, problems: [] }],
    actor: 'member:m',
    is_invitation: false,
    ...over,
  };
}

async function held(fairId: string, zoneId: string) {
  const whole = await fairs.readFair({ id: fairId });
  const quotas = new Map((whole?.zones ?? []).map(({ id, quotas }) => [id, quotas]));
  return placesHeld(await fairs.readApplicants(fairId), quotas, { zoneId, origin: 'own_province' });
}

const states = async (fairId: string) =>
  (await fairs.readApplications({ fair_id: fairId })).map(({ application: a }) => a.state);

describe('200 at once', () => {
  it('each get a number, and no more places than there are', async () => {
    const { id, zone } = await fairWith(70, 0, { offers_by_itself: true });
    const wanted = Array.from({ length: 200 }, (_, n) => application(zone, `p${n % 190}`));
    const rows = await Promise.all(wanted.map((one) => fairs.applyToFair(id, one, NOW)));
    expect(new Set(rows.map((row) => row.id)).size).toBe(190);
    const list = await fairs.readApplications({ fair_id: id });
    expect(list.map(({ application: a }) => a.sequence)).toEqual(
      Array.from({ length: 190 }, (_, n) => n + 1),
    );
    expect(await held(id, zone)).toEqual({ places: 70, offered: 70, accepted: 0, free: 0 });
    expect((await states(id)).slice(0, 70)).toEqual(Array.from({ length: 70 }, () => 'offered'));

    const offered = list.slice(0, 70).map(({ application: a }) => a.id);
    await Promise.all(
      offered
        .flatMap((one, index) => [
          fairs.actOnApplication(id, one, { act: 'accept', actor: 'member:m', now: NOW }),
          ...(index % 2
            ? [fairs.actOnApplication(id, one, { act: 'revoke', actor, now: NOW })]
            : []),
        ])
        .map((act) => act.catch(() => null)),
    );
    const after = await held(id, zone);
    expect(after.offered + after.accepted).toBe(70);
    expect(await fairs.offerPlaces(id, { actor, now: NOW })).toEqual([]);
  });
});

describe('a place', () => {
  it('that is given back goes to exactly one, however often it is given back', async () => {
    const { id, zone, whole } = await fairWith(1, 0, { offers_by_itself: true });
    for (const producer of ['a', 'b', 'c']) {
      await fairs.applyToFair(id, application(zone, producer), NOW);
    }
    const [a, b] = await fairs.readApplications({ fair_id: id });
    const first = a?.application.id ?? '';
    await fairs.actOnApplication(id, first, { act: 'accept', actor: 'member:m', now: NOW });
    const boothId = whole.booths[0]?.id ?? null;
    await fairs.giveBooth(id, first, { boothId, actor });
    const back = { act: 'release', actor: 'member:m', now: NOW } as const;
    const answers = await Promise.all([1, 2, 3].map(() => fairs.actOnApplication(id, first, back)));
    expect(answers.flatMap(({ offered }) => offered)).toEqual([b?.application.id]);
    expect(await states(id)).toEqual(['released', 'offered', 'waiting']);
    expect((await fairs.readFair({ id }))?.booths[0]?.application_id).toBeNull();
  });

  it('that nobody accepts in time is offered on, and is not accepted late', async () => {
    const { id, zone } = await fairWith(1, 0, { offers_by_itself: true });
    await fairs.applyToFair(id, application(zone, 'a'), NOW);
    await fairs.applyToFair(id, application(zone, 'b'), NOW);
    const late = new Date('2026-10-09T03:00:01Z');
    const expired = (await fairs.expiredOffers(late)).find((one) => one.fair_id === id);
    if (!expired) throw new Error('nothing expired');
    const accept = { act: 'accept', actor: 'member:m', now: late } as const;
    await expect(fairs.actOnApplication(id, expired.id, accept)).rejects.toMatchObject({
      problems: [{ path: 'act', code: 'fair_moved' }],
    });
    await fairs.actOnApplication(id, expired.id, { act: 'expire', actor: 'clock', now: late });
    expect(await states(id)).toEqual(['expired', 'offered']);
  });

  it('is lost with its booth by nobody when the ground is drawn anew', async () => {
    const { id, zone, whole } = await fairWith(2);
    await fairs.applyToFair(id, application(zone, 'a'), NOW);
    const [offered] = await fairs.offerPlaces(id, { actor, now: NOW });
    if (!offered) throw new Error('nothing offered');
    await fairs.actOnApplication(id, offered, { act: 'accept', actor: 'member:m', now: NOW });
    await fairs.giveBooth(id, offered, { boothId: whole.booths[0]?.id ?? null, actor });
    const quotas = { own_province: 0, other_provinces: 2, foreign: 0, sponsor: 0 };
    const lower = { zones: [{ id: zone, name: 'Khu A', quotas }], classes: [], booths: [] };
    await expect(fairs.savePlan(id, lower, actor)).rejects.toMatchObject({
      problems: [
        { path: 'booths', code: 'fair_in_use', params: { name: 'A1' } },
        { path: 'zones.0.quotas.own_province', code: 'fair_quota_below_held' },
      ],
    });
    const own = { own_province: 2, other_provinces: 0, foreign: 0, sponsor: 0 };
    const area = { id: null, name: 'Khu B', quotas: own };
    const place = { id: whole.booths[0]?.id ?? null, number: 'A1', grid_row: 1, grid_column: 1 };
    const moved = {
      zones: [{ ...area, id: zone }, area],
      classes: [],
      booths: [{ ...place, zone: 1, class: null }],
    };
    await expect(fairs.savePlan(id, moved, actor)).rejects.toMatchObject({
      problems: [{ path: 'booths.0.zone', code: 'fair_in_use', params: { name: 'A1' } }],
    });
  });

  it('is of one zone, one booth and one class that are there', async () => {
    const { id, zone, whole } = await fairWith(1);
    const quotas = { own_province: 1, other_provinces: 0, foreign: 0, sponsor: 0 };
    const named = { id: zone, name: 'Khu A', quotas };
    const booth = { id: whole.booths[0]?.id ?? null, zone: 0, class: null, grid_row: 1 };
    const plan = {
      zones: [named, named],
      classes: [],
      booths: [
        { ...booth, number: 'A1', grid_column: 1 },
        { ...booth, number: 'A2', grid_column: 2 },
        { ...booth, id: null, zone: 2, class: 0, number: 'A3', grid_column: 3 },
      ],
    };
    await expect(fairs.savePlan(id, plan, actor)).rejects.toMatchObject({
      problems: [
        { path: 'zones.1.id', code: 'invalid' },
        { path: 'booths.1.id', code: 'invalid' },
        { path: 'booths.2.zone', code: 'invalid' },
        { path: 'booths.2.class', code: 'invalid' },
      ],
    });
  });

  it('is accepted of no fair that is called off or over', async () => {
    for (const end of ['cancelled', 'over']) {
      const { id, zone, whole } = await fairWith(1, 0, { offer_hours: 720 });
      const { id: one } = await fairs.applyToFair(id, application(zone, 'a'), NOW);
      const late = new Date(whole.fair.closes_at.getTime() - 1000);
      await fairs.offerPlaces(id, { actor, now: end === 'over' ? late : NOW });
      if (end === 'cancelled') await fairs.cancelFair(id, { reason: 'Bão', actor, now: NOW });
      const now = end === 'over' ? whole.fair.closes_at : NOW;
      const accept = { act: 'accept', actor: 'member:m', now } as const;
      await expect(fairs.actOnApplication(id, one, accept)).rejects.toMatchObject({
        problems: [{ path: 'act', code: 'fair_moved' }],
      });
    }
  });
});

describe('an application', () => {
  it('is refused while no call is open, and where nothing of its goods is taken', async () => {
    const { id, zone } = await fairWith(1);
    const early = new Date('2026-09-01T00:00:00Z');
    await expect(fairs.applyToFair(id, application(zone, 'a'), early)).rejects.toMatchObject({
      problems: [{ code: 'fair_call_closed' }],
    });
    const problems = [{ code: 'fair_no_certificate' as const, params: {} }];
    const entries = [{ product_id: 'prod_x', problems }];
    await expect(
      fairs.applyToFair(id, application(zone, 'a', { entries }), NOW),
    ).rejects.toMatchObject({ problems: [{ path: 'product_ids', code: 'fair_goods_outside' }] });
    await expect(fairs.applyToFair(id, application('zone_x', 'a'), NOW)).rejects.toMatchObject({
      problems: [{ path: 'zone_id', code: 'invalid' }],
    });
  });

  it('by invitation takes its place when it is taken up, and carries on to the next wave', async () => {
    const { id, zone } = await fairWith(1);
    const asked = application(zone, 'a', { is_invitation: true, actor });
    await fairs.applyToFair(id, asked, NOW);
    await fairs.applyToFair(id, asked, NOW);
    await fairs.applyToFair(id, application(zone, 'b'), NOW);
    await fairs.applyToFair(id, application(zone, 'a'), NOW);
    const list = await fairs.readApplications({ fair_id: id });
    expect(list.map(({ application: a }) => [a.producer_id, a.sequence])).toEqual([
      ['b', 2],
      ['a', 3],
    ]);
    const left = list[0]?.application.id ?? '';
    expect(await fairs.beginWave(id, { leave: [left], actor })).toBe(2);
    expect(await fairs.offerPlaces(id, { actor, now: NOW })).toEqual([list[1]?.application.id]);
  });

  it('whose goods fall out of the rule keeps its booth, and its goods leave fair and search', async () => {
    const { id, zone, whole } = await fairWith(1, 0, { offers_by_itself: true });
    const { id: one } = await fairs.applyToFair(id, application(zone, 'z'), NOW);
    await fairs.actOnApplication(id, one, { act: 'accept', actor: 'member:m', now: NOW });
    expect(await fairs.fairsOfProducts(['prod_z', 'prod_y'])).toEqual(
      new Map([['prod_z', [whole.fair.slug]]]),
    );
    expect(await fairs.entriesToCheck(['prod_z'], NOW)).toEqual(new Map([[id, ['prod_z']]]));
    expect(await fairs.fairsAttended('prod_z', NOW)).toEqual([]);
    expect(await fairs.fairsAttended('prod_z', whole.fair.opens_at)).toMatchObject([{ id }]);
    const problems = [{ code: 'fair_not_in_force' as const, params: { day: '2026-10-28' } }];
    const check = { fair_id: id, checks: [{ product_id: 'prod_z', problems }] };
    expect(await fairs.recordChecks(check, NOW)).toEqual(['prod_z']);
    expect(await fairs.recordChecks(check, NOW)).toEqual([]);
    expect(await fairs.fairsOfProducts(['prod_z'])).toEqual(new Map());
    expect(await states(id)).toEqual(['accepted']);
    expect((await fairs.readHistory(id, { limit: 1, offset: 0 }))[0]).toMatchObject({
      type: 'entry_left',
      note: 'prod_z fair_not_in_force',
    });
  });

  it('is not put back by a check that began before the one that is written down', async () => {
    const { id, zone } = await fairWith(1);
    await fairs.applyToFair(id, application(zone, 's'), NOW);
    const problems = [{ code: 'fair_not_in_force' as const, params: {} }];
    const after = new Date(NOW.getTime() + 1000);
    const gone = { fair_id: id, checks: [{ product_id: 'prod_s', problems }] };
    expect(await fairs.recordChecks(gone, after)).toEqual(['prod_s']);
    const stale = { fair_id: id, checks: [{ product_id: 'prod_s', problems: [] }] };
    expect(await fairs.recordChecks(stale, NOW)).toEqual([]);
    expect(await fairs.recordChecks(stale, after)).toEqual(['prod_s']);
  });

  it('for another zone stands behind all who waited there', async () => {
    const { id, whole } = await fairWith(1);
    const [zone] = whole.zones;
    if (!zone) throw new Error('no zone');
    const zones = [zone, { ...zone, id: null, name: 'Khu B' }];
    await fairs.savePlan(id, { zones, classes: [], booths: [] }, actor);
    const other = (await fairs.readFair({ id }))?.zones[1]?.id ?? '';
    for (const [zone_id, producer] of [
      [zone.id, 'a'],
      [other, 'b'],
      [other, 'a'],
      [other, 'a'],
    ] as const) {
      await fairs.applyToFair(id, application(zone_id, producer), NOW);
    }
    const list = await fairs.readApplications({ fair_id: id });
    expect(list.map(({ application: a }) => [a.producer_id, a.sequence])).toEqual([
      ['b', 2],
      ['a', 3],
    ]);
    const [last] = await fairs.readHistory(id, { limit: 1, offset: 0 });
    expect(last).toMatchObject({ type: 'apply', note: 'HTX a' });
  });

  it('that is sent anew says what it brings no more', async () => {
    const { id, zone } = await fairWith(1);
    const goods = (...ids: string[]) => ({
      entries: ids.map((product_id) => ({ product_id, problems: [] })),
    });
    const first = await fairs.applyToFair(id, application(zone, 'g', goods('g1', 'g2')), NOW);
    expect(first.dropped_goods).toEqual([]);
    const again = await fairs.applyToFair(id, application(zone, 'g', goods('g2', 'g3')), NOW);
    expect(again).toMatchObject({ id: first.id, dropped_goods: ['g1'] });
    const types = async () => (await fairs.readHistory(id, { limit: 9, offset: 0 })).length;
    const before = await types();
    await fairs.applyToFair(id, application(zone, 'g', goods('g2', 'g3')), NOW);
    expect(await types()).toBe(before);
  });

  it('proves that goods stood at a fair only where it took them while it was open', async () => {
    const past = { opens_at: new Date('2020-01-02T01:00:00Z'), call_opens_at: null };
    const open = { ...past, call_closes_at: null, closes_at: new Date('2099-01-01T01:00:00Z') };
    const coming = { ...open, opens_at: new Date('2098-12-01T01:00:00Z') };
    const problems = [{ code: 'fair_star_too_low' as const, params: {} }];
    const attended: string[][] = [];
    for (const [name, times] of [
      ['w', open],
      ['v', coming],
    ] as const) {
      const { id, zone } = await fairWith(1, 0, { ...times, offers_by_itself: true });
      const entries = [
        { product_id: `${name}_stood`, problems: [] },
        { product_id: `${name}_left`, problems: [] },
        { product_id: `${name}_never`, problems },
      ];
      const asked = application(zone, name, { entries, actor });
      const { id: one } = await fairs.applyToFair(id, asked, NOW);
      await fairs.actOnApplication(id, one, { act: 'accept', actor, now: NOW });
      const checks = [{ product_id: `${name}_left`, problems }];
      await fairs.recordChecks({ fair_id: id, checks }, NOW);
      for (const product of entries.map(({ product_id }) => product_id)) {
        const found = await fairs.fairsAttended(product, new Date('2098-12-31T00:00:00Z'));
        attended.push([product, String(found.length)]);
      }
    }
    expect(attended).toEqual([
      ['w_stood', '1'],
      ['w_left', '1'],
      ['w_never', '0'],
      ['v_stood', '1'],
      ['v_left', '0'],
      ['v_never', '0'],
    ]);
  });
});

describe('a fair', () => {
  it('is counted without its applications being read', async () => {
    const { id, zone } = await fairWith(2, 3);
    const empty = await fairWith(1);
    const problems = [{ code: 'fair_star_too_low' as const, params: {} }];
    for (const producer of ['a', 'b', 'c']) {
      const entries = [
        { product_id: `${producer}1`, problems: [] },
        { product_id: `${producer}2`, problems },
      ];
      await fairs.applyToFair(id, application(zone, producer, { entries }), NOW);
    }
    const [first = ''] = await fairs.offerPlaces(id, { actor, now: NOW });
    await fairs.actOnApplication(id, first, { act: 'accept', actor, now: NOW });
    expect(await fairs.countAtFairs([id, empty.id])).toEqual(
      new Map([
        [id, { places: 5, accepted: 1, waiting: 1, goods: 1 }],
        [empty.id, { places: 1, accepted: 0, waiting: 0, goods: 0 }],
      ]),
    );
    expect(await fairs.readApplications({ fair_id: id, state: 'accepted' })).toHaveLength(1);
  });

  it('has times in order and an address of its own', async () => {
    const wrong = { ...facts(), closes_at: NOW, call_closes_at: null, actor, copied_from: null };
    await expect(fairs.createFair(wrong)).rejects.toMatchObject({
      problems: [{ path: 'closes_at', code: 'fair_times_order' }],
    });
    const { whole } = await fairWith(1);
    await expect(
      fairs.createFair({ ...facts({ slug: whole.fair.slug }), actor, copied_from: null }),
    ).rejects.toMatchObject({ problems: [{ path: 'slug', code: 'fair_slug_taken' }] });
  });

  it('that is a copy has the ground of the other, and nobody who stood there', async () => {
    const { id } = await fairWith(3);
    const copy = await fairs.createFair({ ...facts(), actor, copied_from: id });
    const whole = await fairs.readFair({ id: copy.id });
    expect(whole?.booths.map(({ number, zone_id }) => [number, zone_id])).toEqual(
      ['A1', 'A2', 'A3'].map((number) => [number, whole?.zones[0]?.id]),
    );
    expect(await fairs.readApplications({ fair_id: copy.id })).toEqual([]);
  });

  it('is cancelled once, and its history is nobody’s to rewrite', async () => {
    const { id, zone } = await fairWith(1);
    await fairs.applyToFair(id, application(zone, 'a'), NOW);
    const why = { reason: 'Bão số 9', actor, now: NOW };
    expect(await Promise.all([1, 2].map(() => fairs.cancelFair(id, why)))).toContain(false);
    expect(await fairs.offerPlaces(id, { actor, now: NOW })).toEqual([]);
    for (const sql of [
      "update ocop_fair_event set note = 'x'",
      'delete from ocop_fair_event',
      'truncate ocop_fair_event',
    ]) {
      await expect(connection.raw(sql, [])).rejects.toThrow(/kept for ever/);
    }
  });
});
