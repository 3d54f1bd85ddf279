'use client';

import type { Locale } from 'ocop-core';
import { useActionState } from 'react';
import { sendOwnReview } from '@/app/actions/send-review';
import { EMPTY_REVIEW, reviewId } from '@/lib/review-form';
import actions from '../action-link.module.css';
import { FormTrouble } from '../form-trouble';
import styles from './review-form.module.css';
import type { ReviewTexts } from './review-texts';

interface ReviewFormProps {
  locale: Locale;
  /** The page of the order. */
  path: string;
  orderId: string;
  lineId: string;
  texts: ReviewTexts;
}

/**
 * Says how something was. A client component only for `useActionState`, with which the server gives
 * back what was typed; none of it runs in a browser (ADR 0024).
 */
export function ReviewForm({ locale, path, orderId, lineId, texts }: ReviewFormProps) {
  const id = reviewId(lineId);
  const trouble = `${id}-chua-gui`;
  const [state, submit] = useActionState(sendOwnReview, EMPTY_REVIEW, `${path}#${trouble}`);
  const unrated = state.problem === 'ratingMissing';
  return (
    <form className={styles.form} action={submit}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="order" value={orderId} />
      <input type="hidden" name="line" value={lineId} />
      {state.problem && (
        <FormTrouble
          id={trouble}
          title={unrated ? texts.notSent : texts.problems[state.problem]}
          wrong={unrated ? [{ field: `${id}-muc`, text: texts.problems.ratingMissing }] : []}
        />
      )}
      <fieldset aria-describedby={unrated ? `${id}-muc-sai` : undefined}>
        <legend className={styles.label}>{texts.rating}</legend>
        <div className={styles.ratings}>
          {texts.ratings.map(({ value, name }, index) => (
            <label key={`${value}-${state.values.rating}`} className={styles.rating}>
              <input
                type="radio"
                id={index === 0 ? `${id}-muc` : undefined}
                name="rating"
                value={value}
                defaultChecked={state.values.rating === String(value)}
                required
              />
              {name}
            </label>
          ))}
        </div>
        {unrated && (
          <p className={styles.error} id={`${id}-muc-sai`}>
            {texts.problems.ratingMissing}
          </p>
        )}
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
