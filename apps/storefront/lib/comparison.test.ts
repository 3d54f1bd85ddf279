import { expect, test } from 'vitest';
import { comparedHandles } from './comparison';

test.each([
  [{ sp: 'a,b,c' }, ['a', 'b', 'c']],
  [{ sp: ['a', 'b'] }, ['a', 'b']],
  [{ sp: 'a,a,b,c,d' }, ['a', 'b', 'c']],
  [{ sp: '' }, []],
  [{ sp: '../x,A B,<b>' }, []],
  [{}, []],
])('%j compares %j', (query, handles) => {
  expect(comparedHandles(query)).toEqual(handles);
});
