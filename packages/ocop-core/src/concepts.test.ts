import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptKeysOf, findConcepts, isAlsoDrink } from './concepts.js';
import { FORMER_PROVINCES, PROVINCES } from './places.js';
import { fold } from './vietnamese.js';

const read = (text: string) =>
  findConcepts(text).map(
    ({ means, start, end }) =>
      `${means.kind}:${means.value} “${text.normalize('NFC').slice(start, end)}”`,
  );

describe('findConcepts', () => {
  it.each([
    ['bưởi da xanh bến tre', ['former_province:83 “bến tre”']],
    ['che thai nguyen', ['province:19 “thai nguyen”']],
    ['cam cao phong hoà bình', ['former_province:17 “hoà bình”']],
    ['chả bông tphcm', ['province:79 “tphcm”']],
    ['tp hcm', ['province:79 “tp hcm”']],
    ['TP.HCM', ['province:79 “TP.HCM”']],
    ['tp. Hồ Chí Minh', ['province:79 “tp. Hồ Chí Minh”']],
    ['quà sài gòn', ['province:79 “sài gòn”']],
    ['saigon', ['province:79 “saigon”']],
    ['ho chi minh', ['province:79 “ho chi minh”']],
    ['bún bò huế', ['province:46 “huế”']],
    ['bun bo hue', ['province:46 “hue”']],
    ['hoa huệ', []],
    ['tỉnh vĩnh long', ['province:86 “tỉnh vĩnh long”']],
    ['đak lak', ['province:66 “đak lak”']],
    ['trái cây miền tây', ['region:DBSCL “miền tây”']],
    ['mien tay', ['region:DBSCL “mien tay”']],
    ['ĐBSCL', ['region:DBSCL “ĐBSCL”']],
    ['dbscl', ['region:DBSCL “dbscl”']],
    ['cà phê tây nguyên', ['region:tay-nguyen “tây nguyên”']],
    ['miến dong', []],
    ['mien dong', []],
    ['điều miền đông', ['region:DNB “miền đông”']],
    ['phù yên', []],
    ['mắm cá mè vinh', []],
    ['HTX chè Hảo Đạt', ['producer_type:hop_tac_xa “HTX”']],
    ['công ty tnhh trà', ['producer_type:doanh_nghiep_nho_vua “công ty tnhh”']],
    ['đồ uống lên men', ['group:DU “đồ uống”']],
    ['hàng thủ công mỹ nghệ', ['group:TC “hàng thủ công mỹ nghệ”']],
    ['trà thảo dược', ['group:DL “thảo dược”']],
    ['giỏ quà tết hà nội', ['gift:true “giỏ quà tết”', 'province:01 “hà nội”']],
    ['gạo xuất khẩu', ['export:true “xuất khẩu”']],
    [
      'honey from a cooperative in the Mekong Delta',
      [
        'product:honey “honey”',
        'producer_type:hop_tac_xa “cooperative”',
        'region:DBSCL “Mekong Delta”',
      ],
    ],
    ['Green Tea', ['product:green-tea “Green Tea”']],
    ['dried mangoes', ['product:dried “dried”', 'product:mango “mangoes”']],
    ['handicrafts hanoi', ['group:TC “handicrafts”', 'province:01 “hanoi”']],
    ['mật ong', []],
    ['mat ong', []],
    ['bến tre'.normalize('NFD'), ['former_province:83 “bến tre”']],
  ])('reads "%s"', (text, concepts) => {
    expect(read(text)).toEqual(concepts);
  });

  it('finds each province by its name in any spelling of its marks', () => {
    const provinces = [...PROVINCES, ...FORMER_PROVINCES];
    fc.assert(
      fc.property(
        fc.constantFrom(...provinces),
        fc.constantFrom(
          fold,
          (name: string) => name.normalize('NFD'),
          (name: string) => name.toUpperCase(),
        ),
        ({ nameVi }, write) => {
          const [found] = findConcepts(`gạo ${write(nameVi)}`);
          const named = provinces.filter((province) => province.nameVi === nameVi);
          expect(named.map(({ code }) => code)).toContain(found?.means.value);
        },
      ),
    );
  });
});

describe('conceptKeysOf', () => {
  const product = {
    place: { scheme: '2024' as const, code: '83' },
    producerType: 'hop_tac_xa',
    group: 'TP',
    gift: false,
    forExport: false,
    name: 'Bưởi da xanh',
    names: 'Bưởi da xanh Bến Tre',
    text: '',
  };

  it('knows a former province, its province of today and its areas', () => {
    expect(conceptKeysOf(product)).toEqual([
      'province:86',
      'former_province:83',
      'region:DBSCL',
      'region:mien-nam',
      'producer_type:hop_tac_xa',
      'group:TP',
      'product:pomelo',
      'product:green',
    ]);
  });

  it('is not sure of the former province when the certificate names only the present one', () => {
    const keys = conceptKeysOf({ ...product, place: { scheme: '2025', code: '86' }, names: '' });
    expect(keys).toEqual(
      expect.arrayContaining(['?former_province:83', '?former_province:84', '?former_province:86']),
    );
    expect(keys).toContain('region:DBSCL');
  });

  it('is not sure of an area that took in a part of the province', () => {
    const keys = conceptKeysOf({ ...product, place: { scheme: '2025', code: '52' }, names: '' });
    expect(keys).toContain('?region:tay-nguyen');
    expect(keys).toContain('?region:mien-trung');
  });

  it('takes tea and coffee for drinks, whatever they were recognised as', () => {
    expect(conceptKeysOf({ ...product, name: 'Trà sen' })).toContain('?group:DU');
    expect(conceptKeysOf({ ...product, name: 'Trà sen', group: 'DU' })).not.toContain('?group:DU');
    expect(conceptKeysOf({ ...product, name: 'Bánh dẻo' })).not.toContain('?group:DU');
    expect(isAlsoDrink('TP', 'Trà sen')).toBe(true);
    expect(isAlsoDrink('DU', 'Trà sen')).toBe(false);
    expect(isAlsoDrink('TP', 'Bánh dẻo')).toBe(false);
  });

  it('tells what it names from what it is', () => {
    const keys = conceptKeysOf({ ...product, names: 'Chè Thái Nguyên, quà biếu, thực phẩm' });
    expect(keys).toContain('~province:19');
    expect(keys).toContain('~gift:true');
    expect(keys).not.toContain('~group:TP');
  });
});
