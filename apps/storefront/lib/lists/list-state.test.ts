import { expect, test } from 'vitest';
import { isNarrowed, listPath, parseListUrl, WHOLE_LIST } from './list-state';

const read = (path: string) =>
  parseListUrl(Object.fromEntries(new URL(path, 'https://cho.test').searchParams));

test.each([
  ['/qua-tang', WHOLE_LIST],
  ['/qua-tang?sao=5', { ...WHOLE_LIST, star: 5 }],
  [
    '/qua-tang?vung=bac-trung-bo&ngan-sach=duoi-50',
    { ...WHOLE_LIST, region: 'BTB', band: 'under_50' },
  ],
  [
    '/qua-tang?sao=3&vung=dong-nam-bo&ngan-sach=tren-500&trang=2',
    { star: 3, region: 'DNB', band: 'over_500', page: 2 },
  ],
] as const)('%s', (path, state) => {
  expect(read(path)).toEqual(state);
  expect(listPath('/qua-tang', state)).toBe(path);
});

test.each(['?sao=2', '?vung=x', '?ngan-sach=x', '?trang=0', '?trang=-1', '?trang=x', '?x=1'])(
  '%s asks nothing',
  (query) => {
    expect(read(`/qua-tang${query}`)).toEqual(WHOLE_LIST);
  },
);

test('a value given twice counts once, and pages are bounded', () => {
  expect(parseListUrl({ sao: ['4', '5'], trang: '9999' })).toEqual({
    ...WHOLE_LIST,
    star: 4,
    page: 400,
  });
});

test('only choices narrow a list', () => {
  expect(isNarrowed({ ...WHOLE_LIST, page: 3 })).toBe(false);
  expect(isNarrowed({ ...WHOLE_LIST, band: '50_100' })).toBe(true);
});
