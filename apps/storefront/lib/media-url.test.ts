import { describe, expect, test } from 'vitest';
import { isPicturePath, pictureUrl } from './media-url';

const BACKEND = 'http://localhost:9000';

describe('the address of a picture', () => {
  test.each([
    ['/static/illustrations/an-giang/tp-1.svg', '/media/static/illustrations/an-giang/tp-1.svg'],
    ['http://localhost:9000/static/a.webp', '/media/static/a.webp'],
    ['https://pictures.example/a.jpg', 'https://pictures.example/a.jpg'],
  ])('%s is shown as %s', (url, shown) => {
    expect(pictureUrl(url, BACKEND)).toBe(shown);
  });

  test.each([
    null,
    '',
    'javascript:alert(1)',
    'http://elsewhere.example/a.jpg',
    '/admin/users',
    '/static/../admin/users',
    '//evil.example/a.svg',
    'http://localhost:9000/store/carts/1',
    'nonsense',
  ])('%j is not shown', (url) => {
    expect(pictureUrl(url, BACKEND)).toBeNull();
  });
});

test.each(['/static/', '/static//a', '/static/..', '/static/a\\b', '/store/x', ''])(
  '%j is not passed on',
  (path) => {
    expect(isPicturePath(path)).toBe(false);
  },
);
