'use client';

import { type Locale, QUESTION_LENGTH } from 'ocop-core';
import { useActionState } from 'react';
import { sendQuestion } from '@/app/actions/ask-question';
import { EMPTY_QUESTION } from '@/lib/question-form';
import actions from '../action-link.module.css';
import { FormTrouble } from '../form-trouble';
import styles from '../reviews/review-form.module.css';
import type { QuestionTexts } from './question-texts';

interface QuestionFormProps {
  locale: Locale;
  /** The page of the product. */
  path: string;
  productId: string;
  handle: string;
  texts: QuestionTexts;
}

const TROUBLE = 'hoi-chua-gui';

/**
 * Asks the seller. A client component only for `useActionState`, with which the server gives back what was typed;
 * none of it runs in a browser (ADR 0024).
 */
export function QuestionForm({ locale, path, productId, handle, texts }: QuestionFormProps) {
  const [state, submit] = useActionState(sendQuestion, EMPTY_QUESTION, `${path}#${TROUBLE}`);
  return (
    <form className={styles.form} action={submit}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="product" value={productId} />
      <input type="hidden" name="handle" value={handle} />
      {state.problem && <FormTrouble id={TROUBLE} title={texts.problems[state.problem]} />}
      <label className={styles.label} htmlFor="hoi-loi">
        {texts.text}
      </label>
      <p className={styles.hint} id="hoi-loi-goi-y">
        {texts.textHint}
      </p>
      <textarea
        className={styles.input}
        id="hoi-loi"
        name="text"
        rows={3}
        required
        minLength={QUESTION_LENGTH.least}
        maxLength={QUESTION_LENGTH.most}
        defaultValue={state.values.text}
        aria-describedby="hoi-loi-goi-y"
      />
      <label className={styles.label} htmlFor="hoi-ten">
        {texts.author}
      </label>
      <input
        className={styles.input}
        id="hoi-ten"
        name="author"
        type="text"
        maxLength={QUESTION_LENGTH.mostAuthor}
        autoComplete="off"
        defaultValue={state.values.author}
      />
      <label className={styles.label} htmlFor="hoi-thu">
        {texts.email}
      </label>
      <p className={styles.hint} id="hoi-thu-goi-y">
        {texts.emailHint}
      </p>
      <input
        className={styles.input}
        id="hoi-thu"
        name="email"
        type="email"
        maxLength={254}
        autoComplete="email"
        defaultValue={state.values.email}
        aria-describedby="hoi-thu-goi-y"
      />
      <button className={actions.secondary} type="submit">
        {texts.send}
      </button>
    </form>
  );
}
