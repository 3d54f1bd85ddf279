'use client';

import type { Locale } from 'ocop-core';
import { useActionState } from 'react';
import { sendOwnReview } from '@/app/actions/send-review';
import { EMPTY_REVIEW } from '@/lib/review-form';
import actions from '../action-link.module.css';
import styles from './review-form.module.css';
import type { ReviewTexts } from './review-texts';

interface ReviewFormProps {
  locale: Locale;
  orderId: string;
  lineId: string;
  texts: ReviewTexts;
}

/**
 * Says how something was. A client component only for `useActionState`, with which the server gives
 * back what was typed; none of it runs in a browser (ADR 0024).
 */
export function ReviewForm({ locale, orderId, lineId, texts }: ReviewFormProps) {
  const [state, submit] = useActionState(sendOwnReview, EMPTY_REVIEW);
  const id = `nx-${lineId}`;
  return (
    <form className={styles.form} action={submit}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="order" value={orderId} />
      <input type="hidden" name="line" value={lineId} />
      {state.problem && (
        <p className={styles.problem} role="alert">
          {texts.problems[state.problem]}
        </p>
      )}
      <fieldset>
        <legend className={styles.label}>{texts.rating}</legend>
        <div className={styles.ratings}>
          {texts.ratings.map(({ value, name }) => (
            <label key={`${value}-${state.values.rating}`} className={styles.rating}>
              <input
                type="radio"
                name="rating"
                value={value}
                defaultChecked={state.values.rating === String(value)}
                required
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <label className={styles.label} htmlFor={`${id}-loi`}>
        {texts.text}
      </label>
      <p className={styles.hint} id={`${id}-loi-goi-y`}>
        {texts.textHint}
      </p>
      <textarea
        className={styles.input}
        id={`${id}-loi`}
        name="text"
        rows={4}
        maxLength={2000}
        defaultValue={state.values.text}
        aria-describedby={`${id}-loi-goi-y`}
      />
      <label className={styles.label} htmlFor={`${id}-ten`}>
        {texts.author}
      </label>
      <p className={styles.hint} id={`${id}-ten-goi-y`}>
        {texts.authorHint}
      </p>
      <input
        className={styles.input}
        id={`${id}-ten`}
        type="text"
        name="author"
        maxLength={40}
        autoComplete="off"
        defaultValue={state.values.author}
        aria-describedby={`${id}-ten-goi-y`}
      />
      <p>
        <button className={actions.secondary} type="submit">
          {texts.send}
        </button>
      </p>
    </form>
  );
}
