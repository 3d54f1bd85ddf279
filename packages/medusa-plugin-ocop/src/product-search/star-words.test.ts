import { describe, expect, it } from 'vitest';
import { takeStarWords } from './star-words';

describe('takeStarWords', () => {
  it.each([
    ['mật ong 5 sao', [5], 'mật ong'],
    ['5 SAO mật ong', [5], 'mật ong'],
    ['mat ong nam sao', [5], 'mat ong'],
    ['trà bốn sao', [4], 'trà'],
    ['trà 4*', [4], 'trà'],
    ['trà 4sao', [4], 'trà'],
    ['gạo 3⭐', [3], 'gạo'],
    ['tea 5 stars', [5], 'tea'],
    ['5-star tea', [5], 'tea'],
    ['four star tea', [4], 'tea'],
    ['tea 4 stars and up', [4, 5], 'tea'],
    ['trà 3 sao 4 sao', [3, 4], 'trà'],
    ['trà từ 4 sao', [4, 5], 'trà'],
    ['trà 4 sao trở lên', [4, 5], 'trà'],
    ['tra 3 sao tro len', [3, 4, 5], 'tra'],
  ])('reads %s', (query, stars, rest) => {
    const words = takeStarWords(query);
    expect(words.stars).toEqual(stars);
    expect(words.rest.replace(/\s+/g, ' ').trim()).toBe(rest);
    expect(words.potentialFiveStar).toBe(false);
  });

  it.each([
    'nấm sao',
    '2 sao',
    '15 sao',
    'sao la',
    'ngôi sao',
    '5 saola',
    'gạo ST25',
    'ba chỉ',
    '3 star anise',
  ])('leaves %s as it is', (query) => {
    expect(takeStarWords(query)).toEqual({
      stars: [],
      potentialFiveStar: false,
      phrases: [],
      rest: query,
    });
  });

  it('says which words it read', () => {
    expect(takeStarWords('trà từ 4 sao, 3*').phrases).toEqual([
      { stars: [4, 5], words: 'từ 4 sao' },
      { stars: [3], words: '3*' },
    ]);
  });

  it.each(['cà phê tiềm năng 5 sao', 'cà phê tiem nang nam sao'])(
    'never reads %s as five stars',
    (query) => {
      const words = takeStarWords(query);
      expect(words.stars).toEqual([]);
      expect(words.potentialFiveStar).toBe(true);
      expect(words.rest.trim()).toBe('cà phê');
    },
  );
});
