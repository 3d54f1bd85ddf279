'use client';

import type { Locale } from 'ocop-core';
import { useActionState } from 'react';
import { findOrder } from '@/app/actions/look-up-order';
import { EMPTY_LOOK_UP, type LookUpOrderField, type LookUpOrderState } from '@/lib/order-look-up';
import actions from '../action-link.module.css';
import { Field, fieldId } from '../checkout/field';
import { FormTrouble } from '../form-trouble';
import styles from './order-look-up-form.module.css';

const TROUBLE = 'loi';

/** The words of the form: chosen on the server, so that no message file reaches the browser. */
export interface LookUpOrderTexts {
  fields: Record<LookUpOrderField, string>;
  hints: Record<LookUpOrderField, string>;
  errors: Record<LookUpOrderField, string>;
  errorSummary: string;
  problems: Record<NonNullable<LookUpOrderState['problem']>, { title: string; text: string }>;
  submit: string;
}

interface OrderLookUpFormProps {
  locale: Locale;
  /** The page of the form. */
  path: string;
  texts: LookUpOrderTexts;
}

/**
 * Finds an order. A client component only for `useActionState`, with which the server gives back what
 * was typed; none of it runs in a browser (ADR 0024).
 */
export function OrderLookUpForm({ locale, path, texts }: OrderLookUpFormProps) {
  const [state, submit] = useActionState(findOrder, EMPTY_LOOK_UP, `${path}#${TROUBLE}`);
  const problem = state.problem && texts.problems[state.problem];
  const field = (name: LookUpOrderField) => ({
    name,
    label: texts.fields[name],
    hint: texts.hints[name],
    error: state.wrong.includes(name) ? texts.errors[name] : undefined,
    value: state.values[name],
  });
  return (
    <form className={styles.form} action={submit} noValidate>
      <input type="hidden" name="locale" value={locale} />
      {state.wrong.length > 0 && (
        <FormTrouble
          id={TROUBLE}
          title={texts.errorSummary}
          wrong={state.wrong.map((name) => ({ field: fieldId(name), text: texts.errors[name] }))}
        />
      )}
      {problem && (
        <FormTrouble id={TROUBLE} title={problem.title}>
          <p>{problem.text}</p>
        </FormTrouble>
      )}
      <Field {...field('number')} autoComplete="off" maxLength={40} required />
      <Field {...field('contact')} autoComplete="tel" maxLength={254} required />
      <p>
        <button className={actions.primary} type="submit">
          {texts.submit}
        </button>
      </p>
    </form>
  );
}
