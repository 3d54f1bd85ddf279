import type { QuestionState } from '@/lib/question-form';
import type { Translate } from '@/lib/translator';

/** The words of the form: chosen on the server, so that no message file reaches the browser. */
export interface QuestionTexts {
  goods: string;
  text: string;
  textHint: string;
  author: string;
  email: string;
  emailHint: string;
  send: string;
  problems: Record<NonNullable<QuestionState['problem']>, string>;
}

export function questionTexts(t: Translate<'questions'>): QuestionTexts {
  return {
    goods: t('goods'),
    text: t('text'),
    textHint: t('textHint'),
    author: t('author'),
    email: t('email'),
    emailHint: t('emailHint'),
    send: t('send'),
    problems: {
      short: t('problems.short'),
      email: t('problems.email'),
      tooOften: t('problems.tooOften'),
      refused: t('problems.refused'),
      unavailable: t('problems.unavailable'),
    },
  };
}
