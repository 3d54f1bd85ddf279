import { describe, expect, it } from 'vitest';
import { understandQuery } from './understand-query';

describe('understandQuery', () => {
  it.each([
    ['mat ong', 'mat ong', null],
    ['Mật  Ong', 'mat ong', 'zqma65tq zqongq'],
    ['mật ong'.normalize('NFD'), 'mat ong', 'zqma65tq zqongq'],
    ['nước mắm (Phú Quốc)', 'nuoc mam phu quoc', 'zqnu7o71cq zqma81mq zqphu1q zqquo61cq'],
    ['mỳ Quảng', 'mi quang', 'zqmi2q zqqua3ngq'],
    ['cam hoà bình', 'cam hoa binh', 'zqcamq zqho2aq zqbi2nhq'],
    ['HTX chè Hảo Đạt', 'hop tac xa che hao dat', 'zqhtxq zqche2q zqha3oq zqd9a5tq'],
    ['trà/chè', 'tra che', 'zqtra2q zqche2q'],
    ['香', '香', null],
  ])('reads %s', (query, plain, marked) => {
    expect(understandQuery(query)).toMatchObject({ plain, marked });
  });

  it('keeps what was typed, without what it understood', () => {
    expect(understandQuery('Mật ong OCOP 4 sao dưới 100k')).toMatchObject({
      text: 'Mật ong',
      plain: 'mat ong',
      marked: 'zqma65tq zqongq',
      stars: [4],
      potentialFiveStar: false,
      price: { min: null, max: 100_000 },
      chips: [
        { kind: 'star', value: '4', words: '4 sao' },
        { kind: 'price', value: '-100000', words: 'dưới 100k' },
      ],
    });
  });

  it('keeps the words of a place, and knows what is asked for there', () => {
    expect(understandQuery('đặc sản bưởi da xanh Bến Tre')).toMatchObject({
      plain: 'dac san buoi da xanh ben tre',
      concepts: [{ kind: 'former_province', value: '83' }],
      rest: { text: 'bưởi da xanh', plain: 'buoi da xanh' },
      chips: [{ kind: 'former_province', value: '83', words: 'Bến Tre' }],
    });
  });

  it.each([
    'mật ong 4 sao Bến Tre dưới 200k',
    'HTX chè thái nguyên từ 4 sao',
    'giỏ quà tết tp.hcm trên 1 triệu',
    '5* đồ uống miền tây',
  ])('says which words of "%s" it understood, so that they can be taken out', (query) => {
    const { chips, text } = understandQuery(query);
    expect(chips.length).toBeGreaterThan(1);
    let left = query;
    for (const { words } of chips) {
      expect(left).toContain(words);
      left = left.replace(words, ' ');
    }
    expect(understandQuery(left).chips).toEqual([]);
    expect(text).not.toBe('');
  });

  it.each([
    ['honey', 'mật ong', ''],
    ['dried mango from Ben Tre', 'xoài sấy', ''],
    ['4 star coffee from Dak Lak', 'cà phê', ''],
    ['organic black pepper in the Central Highlands', 'tiêu đen hữu cơ', ''],
    ['coffee Khe Sanh under 100k', 'cà phê Khe Sanh', 'khe sanh'],
  ])('says "%s" in Vietnamese', (query, spoken, rest) => {
    expect(understandQuery(query)).toMatchObject({
      spoken: { text: spoken },
      rest: { plain: rest },
    });
  });

  it.each(['mật ong', 'mat ong', 'bánh in huế', 'me nghe an', 'dua', 'mit', 'can tho'])(
    'reads no English out of "%s"',
    (query) => {
      const { spoken, concepts } = understandQuery(query);
      expect(spoken).toBeNull();
      expect(concepts.filter(({ kind }) => kind === 'product')).toEqual([]);
    },
  );

  it.each([
    ['in Ha Giang', ''],
    ['gifts from the Mekong Delta', ''],
    ['bánh in huế', 'bánh in'],
  ])('asks for a place alone in "%s" where nothing else is said', (query, rest) => {
    expect(understandQuery(query).rest.text).toBe(rest);
  });

  it.each(['4*', '4 *', 'ocop 4 sao', 'OCOP bốn sao'])('reads %s as stars alone', (query) => {
    expect(understandQuery(query)).toMatchObject({ text: '', plain: '', stars: [4] });
  });

  it.each(['', '   ', '???', 'OCOP'])('finds no words in "%s"', (query) => {
    expect(understandQuery(query)).toMatchObject({ plain: '', marked: null, stars: [] });
  });
});
