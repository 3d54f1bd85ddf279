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
  /** Of one product the seller is asked on its page, of several on the page of their order. */
  goods: readonly { id: string; name: string }[];
  /** Where it goes on: to the product of this handle, or to this order. */
  handle?: string;
  orderId?: string;
  /** Where an answer is written to, as far as that is known. */
  email?: string;
  texts: QuestionTexts;
}

const TROUBLE = 'hoi-chua-gui';

/**
 * Asks the seller. A client component only for `useActionState`, with which the server gives back what was typed;
 * none of it runs in a browser (ADR 0024).
 */
export function QuestionForm(props: QuestionFormProps) {
  const { locale, path, goods, handle = '', orderId = '', email = '', texts } = props;
  const [state, submit] = useActionState(sendQuestion, EMPTY_QUESTION, `${path}#${TROUBLE}`);
  const [only] = goods;
  return (
    <form className={styles.form} action={submit}>
      <input type="hidden" name="locale" value={locale} />
      {goods.length === 1 && <input type="hidden" name="product" value={only?.id ?? ''} />}
      <input type="hidden" name="handle" value={handle} />
      <input type="hidden" name="order" value={orderId} />
      {state.problem && <FormTrouble id={TROUBLE} title={texts.problems[state.problem]} />}
      {goods.length > 1 && (
        <>
          <label className={styles.label} htmlFor="hoi-hang">
            {texts.goods}
          </label>
          <select
            className={styles.input}
            id="hoi-hang"
            name="product"
            defaultValue={state.values.product || (only?.id ?? '')}
          >
            {goods.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </>
      )}
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
        defaultValue={state.values.email || email}
        aria-describedby="hoi-thu-goi-y"
      />
      <button className={actions.secondary} type="submit">
        {texts.send}
      </button>
    </form>
  );
}
