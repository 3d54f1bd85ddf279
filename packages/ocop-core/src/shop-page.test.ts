import { describe, expect, it } from 'vitest';
import { lacksOfShopPage } from './shop-page.js';

describe('the page of a seller', () => {
  it.each([
    [null, ['description']],
    ['  \n ', ['description']],
    ['Nhà tôi làm chè từ 1998.', []],
  ])('that tells %j lacks %j', (description, paths) => {
    expect(lacksOfShopPage({ description }).map(({ path }) => path)).toEqual(paths);
  });
});
