import { describe, expect, test } from 'vitest';
import { lookUpPath, parseLookUp } from './look-up-url';

describe('the address of a list of certificates', () => {
  test('says what was asked, and is read back', () => {
    const state = { q: 'mật ong', decision: '12/QĐ-UBND', province: '82', page: 3 };
    const address = new URL(lookUpPath('/thu-hoi', state), 'http://shop.test');
    expect(address.pathname).toBe('/thu-hoi');
    expect(parseLookUp(Object.fromEntries(address.searchParams))).toEqual(state);
  });

  test('stays short where nothing was asked', () => {
    expect(lookUpPath('/thu-hoi', parseLookUp({}))).toBe('/thu-hoi');
  });

  test('leaves out what nobody could have meant', () => {
    const query = { q: ['  mat \n ong ', 'x'], tinh: 'atlantis', trang: '-3', 'quyet-dinh': '\0' };
    expect(parseLookUp(query)).toEqual({ q: 'mat ong', decision: '', province: null, page: 1 });
    expect(parseLookUp({ trang: '99999' }).page).toBe(1);
    expect(parseLookUp({ q: 'a'.repeat(5000) }).q).toHaveLength(100);
  });
});
