import { expect, test } from 'vitest';
import { buyerNote } from './buyer-note';

test('a note is what was written, without the blanks around it', () => {
  expect(buyerNote({ buyer_note: ' Gọi trước khi giao.\nCổng xanh. ' })).toBe(
    'Gọi trước khi giao.\nCổng xanh.',
  );
});

test.each([null, undefined, {}, { buyer_note: '' }, { buyer_note: '  ' }, { buyer_note: 3 }])(
  '%j holds no note',
  (metadata) => {
    expect(buyerNote(metadata)).toBeNull();
  },
);
