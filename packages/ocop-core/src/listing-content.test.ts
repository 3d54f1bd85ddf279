import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelDue, refersToLabel } from './label-data.js';
import {
  changedParts,
  type ListedGoods,
  type ListingContent,
  lacksOfListing,
} from './listing-content.js';

const TEA: ListedGoods = { group: 'DU', name: 'Trà Shan tuyết' };
const WHOLE: ListingContent = {
  summary: null,
  description: null,
  packs: [
    { key: 'a', title: 'Gói 100 g', price_vnd: 90_000, stock: 10 },
    { key: 'b', title: 'Hộp 500 g', price_vnd: 400_000, stock: 0 },
  ],
  photos: ['p1'],
  label: {
    net_weight: '100 g',
    ingredients: 'Búp chè Shan tuyết',
    shelf_life: '24 tháng',
    storage: 'Nơi khô mát',
    origin: 'Suối Giàng, Lào Cai',
  },
};
const codes = (content: Partial<ListingContent>, goods = TEA) =>
  lacksOfListing({ ...WHOLE, ...content }, goods).map(({ path, code }) => `${path} ${code}`);

describe('what a listing lacks', () => {
  it.each<[string, Partial<ListingContent>, string[]]>([
    ['nothing', {}, []],
    ['packs', { packs: [] }, ['packs pack_missing']],
    ['photos', { photos: [] }, ['photos photo_missing']],
    [
      'the name, price and stock of a pack',
      { packs: [{ key: 'a', title: ' ', price_vnd: null, stock: null }] },
      ['packs.0.title empty', 'packs.0.price_vnd empty', 'packs.0.stock empty'],
    ],
    [
      'a name of its own for each pack',
      {
        packs: [
          { key: 'a', title: 'Gói 100 g', price_vnd: 1, stock: 1 },
          { key: 'b', title: 'goi 100 G', price_vnd: 2, stock: 1 },
        ],
      },
      ['packs.1.title pack_repeated'],
    ],
    [
      'what the law wants to stand on food',
      { label: { net_weight: '100 g', origin: '  ', storage: null } },
      [
        'label.ingredients empty',
        'label.shelf_life empty',
        'label.storage empty',
        'label.origin empty',
      ],
    ],
    [
      'more than a word that it stands on the label',
      { label: { ...WHOLE.label, usage: 'Xem trên bao bì' } },
      ['label.usage refers_to_label'],
    ],
  ])('%s', (_, content, lacks) => {
    expect(codes(content)).toEqual(lacks);
  });

  it('is a warning of what is dangerous, and of herbs', () => {
    expect(codes({}, { group: 'DU', name: 'Rượu ngô men lá' })).toEqual(['label.warnings empty']);
    expect(codes({}, { group: 'TP', name: 'Mật ong bạc hà' })).toEqual(['label.warnings empty']);
    expect(codes({}, { group: 'DL', name: 'Cao gắm' })).toEqual(['label.warnings empty']);
    expect(labelDue('TP', 'Gạo nếp')).not.toContain('warnings');
  });

  it('is little of what is no food', () => {
    expect(codes({ label: {} }, { group: 'TC', name: 'Giỏ tre' })).toEqual(['label.origin empty']);
    expect(codes({ label: {} }, { group: 'DV', name: 'Homestay' })).toEqual([]);
  });
});

describe('a label', () => {
  it.each([
    ['Xem trên bao bì', true],
    ['theo nhãn sản phẩm.', true],
    ['See the label', true],
    ['Nơi khô mát, xem thêm trên bao bì', false],
    ['Trong 12 tháng', false],
  ])('"%s" tells nothing: %s', (text, refers) => {
    expect(refersToLabel(text)).toBe(refers);
  });
});

describe('a change that waits', () => {
  it('is never one of price or stock', () => {
    const packs = fc.record({ price_vnd: fc.nat(), stock: fc.nat() });
    fc.assert(
      fc.property(packs, (sold) => {
        const version = { ...WHOLE, packs: WHOLE.packs.map((pack) => ({ ...pack, ...sold })) };
        expect(changedParts(WHOLE, version)).toEqual([]);
      }),
    );
  });

  it.each<[Partial<ListingContent>, string[]]>([
    [{}, []],
    [{ description: 'Trà cổ thụ' }, ['description']],
    [{ photos: ['p2', 'p1'] }, ['photos']],
    [{ packs: WHOLE.packs.slice(0, 1) }, ['packs']],
    [{ label: { ...WHOLE.label, storage: 'Tủ lạnh' } }, ['label.storage']],
  ])('%o is %o', (change, parts) => {
    expect(changedParts(WHOLE, { ...WHOLE, ...change })).toEqual(parts);
  });

  it('is all that is said, where nothing was approved before', () => {
    expect(changedParts(null, WHOLE)).toEqual([
      'packs',
      'photos',
      'label.net_weight',
      'label.ingredients',
      'label.shelf_life',
      'label.storage',
      'label.origin',
    ]);
  });
});
