import { describe, expect, test } from 'vitest';
import { picturedBy } from './pictured';

describe('what a picture shows', () => {
  test.each([
    ['/static/illustrations/thai-nguyen/tp-che-17.svg', { as: 'print' }],
    [
      'http://backend:9000/static/illustrations/ca-mau/tp-thucpham-3.svg',
      { as: 'group', group: 'TP' },
    ],
    ['/static/illustrations/ca-mau/dv-dichvu-120.svg', { as: 'group', group: 'DV' }],
    ['/static/illustrations/ca-mau/xx-thucpham-3.svg', { as: 'print' }],
    ['/static/1732-che.jpg', { as: 'photo' }],
    ['https://anh.example/che.webp', { as: 'photo' }],
  ])('%s', (url, pictured) => {
    expect(picturedBy(url)).toEqual(pictured);
  });
});
