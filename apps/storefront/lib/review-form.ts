import { collapseSpaces, nfc } from 'ocop-core';
import { textField } from './form-fields';

const MOST_TEXT = 2000;
const MOST_AUTHOR = 40;

export interface ReviewValues {
  /** '1' to '5'; empty: not chosen. */
  rating: string;
  text: string;
  author: string;
}

/** What the review form shows after it was sent and did not arrive. */
export interface ReviewState {
  values: ReviewValues;
  /** `refused`: not this order, or reviewed already; `unavailable`: nobody answered. */
  problem: 'ratingMissing' | 'refused' | 'unavailable' | null;
}

export const EMPTY_REVIEW: ReviewState = {
  values: { rating: '', text: '', author: '' },
  problem: null,
};

/** The place on the order's page where a line is reviewed. */
export function reviewId(lineId: string): string {
  return `nx-${lineId}`;
}

/** Reads the review form; too long a text is cut where the form would not have let one type on. */
export function readReviewForm(form: FormData): ReviewValues {
  const rating = textField(form, 'rating');
  const text = nfc(textField(form, 'text')).replace(/\r\n/g, '\n').trim();
  return {
    rating: /^[1-5]$/.test(rating) ? rating : '',
    text: text.slice(0, MOST_TEXT),
    author: collapseSpaces(nfc(textField(form, 'author'))).slice(0, MOST_AUTHOR),
  };
}
