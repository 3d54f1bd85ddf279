import type { Translate } from '@/lib/translator';

/** The words of the form: chosen on the server, so that no message file reaches the browser. */
export interface ReviewTexts {
  rating: string;
  ratings: readonly { value: number; name: string }[];
  text: string;
  textHint: string;
  author: string;
  authorHint: string;
  send: string;
  notSent: string;
  problems: { ratingMissing: string; refused: string; unavailable: string };
}

export function reviewTexts(t: Translate<'reviews'>): ReviewTexts {
  return {
    rating: t('rating'),
    ratings: [
      { value: 5, name: t('ratings.5') },
      { value: 4, name: t('ratings.4') },
      { value: 3, name: t('ratings.3') },
      { value: 2, name: t('ratings.2') },
      { value: 1, name: t('ratings.1') },
    ],
    text: t('text'),
    textHint: t('textHint'),
    author: t('author'),
    authorHint: t('authorHint'),
    send: t('send'),
    notSent: t('notSent'),
    problems: {
      ratingMissing: t('problems.ratingMissing'),
      refused: t('problems.refused'),
      unavailable: t('problems.unavailable'),
    },
  };
}
