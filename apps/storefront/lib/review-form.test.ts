import { expect, test } from 'vitest';
import { readReviewForm } from './review-form';

function form(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

test('reads what a buyer typed', () => {
  const typed = form({ rating: '4', text: ' Thơm.\r\nSạch. ', author: '  Chị   Lan ' });
  expect(readReviewForm(typed)).toEqual({ rating: '4', text: 'Thơm.\nSạch.', author: 'Chị Lan' });
});

test.each(['', '0', '6', '4.5', 'năm'])('takes %j for no rating', (rating) => {
  expect(readReviewForm(form({ rating })).rating).toBe('');
});

test('lets nobody send a book', () => {
  const { text, author } = readReviewForm(
    form({ text: 'a'.repeat(5000), author: 'b'.repeat(500) }),
  );
  expect([text.length, author.length]).toEqual([2000, 40]);
});
