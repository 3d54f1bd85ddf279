import { collapseSpaces, nfc, QUESTION_LENGTH } from 'ocop-core';
import { textField } from './form-fields';

export interface QuestionValues {
  text: string;
  author: string;
  email: string;
  /** The product that it is about. */
  product: string;
}

/** What the form shows after it was sent and did not arrive. */
export interface QuestionState {
  values: QuestionValues;
  problem: 'short' | 'email' | 'tooOften' | 'refused' | 'unavailable' | null;
}

export const EMPTY_QUESTION: QuestionState = {
  values: { text: '', author: '', email: '', product: '' },
  problem: null,
};

/** The place on a product's page where its seller is asked. */
export const QUESTIONS_ID = 'hoi-dap';

/** Reads the form; too long a text is cut where the form would not have let one type on. */
export function readQuestionForm(form: FormData): QuestionValues {
  const text = nfc(textField(form, 'text')).replace(/\r\n/g, '\n').trim();
  return {
    text: text.slice(0, QUESTION_LENGTH.most),
    author: collapseSpaces(nfc(textField(form, 'author'))).slice(0, QUESTION_LENGTH.mostAuthor),
    email: textField(form, 'email').trim().slice(0, 254),
    product: textField(form, 'product'),
  };
}
