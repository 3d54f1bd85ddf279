import fc from 'fast-check';
import {
  LISTING_EVENTS,
  type ListedGoods,
  type ListingEventType,
  listingAfter,
  listingIsShown,
} from 'ocop-core';
import { describe, expect, it } from 'vitest';
import type { NewPhoto } from '../../src/modules/listing/types';
import { ADMIN } from '../setup/samples';
import { listingsPerFile } from '../setup/sellers-per-file';

const listings = listingsPerFile();

const GOODS: ListedGoods = { group: 'TC', name: 'Giỏ tre' };
const MEMBER = 'member:m';
let opened = 0;

function photo(digest: string): NewPhoto {
  return {
    digest,
    url: `https://cho.example.vn/${digest}.webp`,
    thumbnail_url: `https://cho.example.vn/${digest}-nho.webp`,
    width: 900,
    height: 1200,
    file_id: `file_${digest}`,
    thumbnail_file_id: null,
  };
}

async function open(sellerId = 'seller_a'): Promise<string> {
  opened += 1;
  const { id } = await listings.service.openListing({
    sellerId,
    certificateId: `occert_${opened}`,
    producerId: 'ocprod_a',
    actor: MEMBER,
  });
  return id;
}

/** A listing that lacks nothing. */
async function whole(): Promise<string> {
  const id = await open();
  const packs = [{ title: 'Chiếc', price_vnd: 90_000, stock: 5 }];
  const body = { packs, label: { origin: 'Bản Mẫu' } };
  await listings.service.saveContent('seller_a', id, body, MEMBER);
  await listings.service.addPhoto('seller_a', id, photo('a'), MEMBER);
  return id;
}

const move = (id: string, type: ListingEventType, more: object = {}) =>
  listings.service.moveListing(type === 'approved' ? null : 'seller_a', id, {
    type,
    actor: type === 'approved' ? ADMIN : MEMBER,
    goods: GOODS,
    ...more,
  });

async function read(id: string) {
  const found = await listings.service.readListing(null, id);
  if (!found) throw new Error('no such listing');
  return found;
}

describe('a listing', () => {
  it('is one for a seller and a certificate, until it is put away', async () => {
    const input = {
      sellerId: 'seller_a',
      certificateId: 'occert_once',
      producerId: 'ocprod_a',
      actor: MEMBER,
    };
    const begun = await Promise.all(
      Array.from({ length: 6 }, () => listings.service.openListing(input)),
    );
    expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
    expect(begun.filter(({ isNew }) => isNew)).toHaveLength(1);
    const id = begun[0]?.id ?? '';
    await move(id, 'archived');
    expect((await listings.service.openListing(input)).id).not.toBe(id);
  });

  it('is of no goods once for a seller: its own page, whose story is all that it has to say', async () => {
    const tell = (story: string | null, seller = 'seller_p') =>
      listings.service.saveStory(seller, story, MEMBER);
    const ids = await Promise.all(Array.from({ length: 6 }, () => tell('Nhà tôi làm chè.')));
    expect(new Set(ids).size).toBe(1);
    const [id = ''] = ids;
    expect(await tell('Chuyện khác.', 'seller_q')).not.toBe(id);
    expect((await read(id)).events.map(({ type }) => type)).toEqual(['opened']);
    const movePage = (type: ListingEventType) =>
      listings.service.moveListing(type === 'approved' ? null : 'seller_p', id, {
        type,
        actor: MEMBER,
      });
    await tell(null);
    await expect(movePage('sent')).rejects.toMatchObject({
      problems: [{ path: 'description', code: 'empty' }],
    });
    await tell('Nhà tôi làm chè từ 1998.');
    await movePage('sent');
    await movePage('approved');
    await tell('Nhà tôi làm chè từ 1899.');
    expect((await read(id)).listing).toMatchObject({
      state: 'draft',
      approved_content: { description: 'Nhà tôi làm chè từ 1998.' },
    });
    expect(await listings.service.listOfSeller('seller_p')).toEqual([]);
    expect((await listings.service.findShopPage('seller_p'))?.id).toBe(id);
    await movePage('archived');
    expect(await listings.service.findShopPage('seller_p')).toBeNull();
    expect(await tell('Kể lại từ đầu.')).not.toBe(id);
  });

  it('is sent whole, and approved once of what was read', async () => {
    const id = await open();
    await expect(move(id, 'sent')).rejects.toMatchObject({
      problems: [
        { path: 'packs', code: 'pack_missing' },
        { path: 'photos', code: 'photo_missing' },
        { path: 'label.origin', code: 'empty' },
      ],
    });
    const ready = await whole();
    await move(ready, 'sent');
    const { revision } = (await read(ready)).listing;
    await expect(move(ready, 'approved', { revision: revision - 1 })).rejects.toMatchObject({
      problems: [{ path: 'decision', code: 'listing_moved' }],
    });
    const approvals = await Promise.all(
      Array.from({ length: 5 }, () => move(ready, 'approved', { revision })),
    );
    expect(new Set(approvals.map(({ shelf_revision }) => shelf_revision))).toEqual(new Set([1]));
    expect((await read(ready)).events.map(({ type }) => type)).toEqual([
      'opened',
      'sent',
      'approved',
    ]);
  });

  it('is taken back or judged, never both', async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < 6; round += 1) {
      const id = await whole();
      await move(id, 'sent');
      const both = await Promise.allSettled([move(id, 'withdrawn'), move(id, 'approved')]);
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const { state, approved_content, shelf_revision } = (await read(id)).listing;
      outcomes.add(state);
      expect([state, approved_content !== null, shelf_revision]).toEqual(
        state === 'approved' ? ['approved', true, 1] : ['draft', false, 0],
      );
    }
    expect([...outcomes].every((state) => ['approved', 'draft'].includes(state))).toBe(true);
  });

  it('becomes a change with what has to be read, and is none again when it says the same', async () => {
    const id = await whole();
    await move(id, 'sent');
    await move(id, 'approved');
    const save = (body: object) => listings.service.saveContent('seller_a', id, body, MEMBER);
    const [pack] = (await read(id)).listing.content.packs;
    await save({ packs: [{ ...pack, price_vnd: 99_000, stock: 1 }] });
    expect((await read(id)).listing.state).toBe('approved');
    await save({ description: 'Đan tay.' });
    expect((await read(id)).listing).toMatchObject({
      state: 'draft',
      approved_content: { description: null },
    });
    await save({ description: null });
    expect((await read(id)).listing.state).toBe('approved');
    await listings.service.addPhoto('seller_a', id, photo('b'), MEMBER);
    expect((await read(id)).listing.state).toBe('draft');
    await move(id, 'discarded');
    const { listing, photos } = await read(id);
    expect(listing).toMatchObject({ state: 'approved', content: { photos: [photos[0]?.id] } });
  });

  it('knows a pack again that was taken out and is written anew', async () => {
    const id = await whole();
    await move(id, 'sent');
    await move(id, 'approved');
    const save = (packs: { title: string; key?: string }[]) =>
      listings.service.saveContent(
        'seller_a',
        id,
        { packs: packs.map((pack) => ({ price_vnd: 1000, stock: 1, ...pack })) },
        MEMBER,
      );
    const [first] = (await read(id)).listing.content.packs;
    await save([{ title: 'Đôi' }]);
    await save([{ title: 'Đôi' }, { title: 'chiếc' }, { title: 'Chiếc' }]);
    const { packs } = (await read(id)).listing.content;
    expect(packs[1]?.key).toBe(first?.key);
    expect(new Set(packs.map(({ key }) => key)).size).toBe(3);
  });

  it('is nobody else’s', async () => {
    const id = await whole();
    const strange = [
      listings.service.saveContent('seller_b', id, { summary: 'x' }, MEMBER),
      listings.service.addPhoto('seller_b', id, photo('c'), MEMBER),
      listings.service.moveListing('seller_b', id, { type: 'sent', actor: MEMBER, goods: GOODS }),
    ];
    await Promise.all(
      strange.map((asked) => expect(asked).rejects.toMatchObject({ type: 'not_found' })),
    );
    expect(await listings.service.readListing('seller_b', id)).toBeNull();
  });

  it('goes every way as its rules say, and the shop owes what changed for it', async () => {
    const events = fc.array(fc.constantFrom(...LISTING_EVENTS), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(events, async (asked) => {
        const id = await whole();
        let standing = { state: 'draft', published: false, paused: false } as Parameters<
          typeof listingAfter
        >[0];
        let last: ListingEventType = 'opened';
        let owed = 0;
        for (const type of asked.filter((one) => one !== 'opened' && one !== 'changed')) {
          const expected = listingAfter(standing, type);
          const done = await move(id, type).then(
            () => true,
            () => false,
          );
          expect(done).toBe(expected !== null || type === last);
          if (!expected || type === last) continue;
          const shelfMoves =
            type === 'approved' || listingIsShown(standing) !== listingIsShown(expected);
          owed += Number(shelfMoves);
          standing = expected;
          last = type;
        }
        const { listing } = await read(id);
        expect({ ...standing, owed }).toEqual({
          state: listing.state,
          published: listing.approved_content !== null,
          paused: listing.paused,
          owed: listing.shelf_revision,
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('a photo', () => {
  it('is one however often it is sent, and never the ninth', async () => {
    const id = await open();
    const add = (digest: string) =>
      listings.service.addPhoto('seller_a', id, photo(digest), MEMBER);
    await Promise.all(Array.from({ length: 4 }, () => add('same')));
    expect((await read(id)).listing.content.photos).toHaveLength(1);
    const many = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) => add(`one-${index}`)),
    );
    expect(many.filter(({ status }) => status === 'fulfilled')).toHaveLength(7);
    const { listing, photos } = await read(id);
    expect(listing.content.photos).toHaveLength(8);
    expect(photos).toHaveLength(8);
  });
});

it('history is neither changed nor taken away', async () => {
  await open();
  const table = 'marketplace_listing_event';
  for (const text of [
    `update ${table} set actor = 'x'`,
    `delete from ${table}`,
    `truncate ${table}`,
  ]) {
    await expect(listings.sql(text)).rejects.toThrow(/kept for ever/);
  }
});
