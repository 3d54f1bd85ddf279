import { expect, it } from 'vitest';
import { wantedQuantity } from './wanted-quantity';

it.each(['', '-1', '0.5', 'abc', '1e2', '1000', '+3', '٣', '0x10'])(
  '%j is no quantity, and never one',
  (typed) => {
    expect(wantedQuantity(3, { typed, step: '', refused: '' })).toBeNull();
  },
);

it.each([
  ['as typed', { typed: ' 4 ', step: '', refused: '' }, 4],
  ['none', { typed: '0', step: '', refused: '' }, 0],
  ['one more than is typed', { typed: '4', step: '1', refused: '' }, 5],
  ['one less than nothing', { typed: '0', step: '-1', refused: '' }, 0],
  ['one more than there is, after a refusal', { typed: '999', step: '1', refused: '999' }, 4],
  ['one less than there is, after a refusal', { typed: '999', step: '-1', refused: '999' }, 2],
  ['from a new number after a refusal', { typed: '5', step: '1', refused: '999' }, 6],
  ['from what there is where nothing is typed', { typed: 'abc', step: '1', refused: '' }, 4],
  ['a step that the form has not', { typed: '4', step: '9', refused: '' }, 4],
])('%s', (_case, sent, wanted) => {
  expect(wantedQuantity(3, sent)).toBe(wanted);
});
