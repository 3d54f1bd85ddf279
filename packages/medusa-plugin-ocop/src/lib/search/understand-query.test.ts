import { describe, expect, it } from 'vitest';
import { understandQuery } from './understand-query';

describe('understandQuery', () => {
  it.each([
    ['mat ong', 'mat ong', null],
    ['Mật  Ong', 'mat ong', 'zqmat56 zqong'],
    ['mật ong'.normalize('NFD'), 'mat ong', 'zqmat56 zqong'],
    ['nước mắm (Phú Quốc)', 'nuoc mam phu quoc', 'zqnuoc177 zqmam18 zqphu1 zqquoc16'],
    ['mỳ Quảng', 'mi quang', 'zqmi2 zqquang3'],
    ['cam hoà bình', 'cam hoa binh', 'zqcam zqhoa2 zqbinh2'],
    ['HTX chè Hảo Đạt', 'hop tac xa che hao dat', 'zqhtx zqche2 zqhao3 zqdat59'],
    ['trà/chè', 'tra che', 'zqtra2 zqche2'],
    ['香', '香', null],
  ])('reads %s', (query, plain, marked) => {
    expect(understandQuery(query)).toMatchObject({ plain, marked });
  });

  it('keeps what was typed, without what it understood', () => {
    expect(understandQuery('Mật ong OCOP 4 sao')).toEqual({
      text: 'Mật ong',
      plain: 'mat ong',
      marked: 'zqmat56 zqong',
      stars: [4],
      potentialFiveStar: false,
      chips: [{ kind: 'star', value: '4', words: '4 sao' }],
    });
  });

  it.each(['4*', '4 *', 'ocop 4 sao', 'OCOP bốn sao'])('reads %s as stars alone', (query) => {
    expect(understandQuery(query)).toMatchObject({ text: '', plain: '', stars: [4] });
  });

  it.each(['', '   ', '???', 'OCOP'])('finds no words in "%s"', (query) => {
    expect(understandQuery(query)).toMatchObject({ plain: '', marked: null, stars: [] });
  });
});
