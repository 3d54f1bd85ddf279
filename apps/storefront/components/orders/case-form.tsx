'use client';

import type { Locale } from 'ocop-core';
import { useActionState } from 'react';
import { askOperator, openCase } from '@/app/actions/order-cases';
import { EMPTY_CASE_FORM, MOST_CASE_WORDS } from '@/lib/order-case-form';
import actions from '../action-link.module.css';
import { Field } from '../checkout/field';
import { FormTrouble } from '../form-trouble';

/** The words of a form: chosen on the server, so that no message file reaches the browser. */
export interface CaseFormTexts {
  kind: string;
  words: string;
  hint: string;
  submit: string;
  notSent: string;
  problems: { wordsMissing: string; notPossible: string; unavailable: string };
}

interface CaseFormProps {
  /** What it says: that something is wrong, or that the answer is not enough. */
  says: 'open' | 'ask-operator';
  locale: Locale;
  /** The page of the order. */
  path: string;
  orderId: string;
  kinds: readonly { value: string; label: string }[];
  texts: CaseFormTexts;
}

const ACTIONS = { open: openCase, 'ask-operator': askOperator } as const;

/**
 * Says something about a parcel. A client component only for `useActionState`, with which the server gives
 * back what was typed; none of it runs in a browser (ADR 0024).
 */
export function CaseForm({ says, locale, path, orderId, kinds, texts }: CaseFormProps) {
  const id = `khieu-nai-${says}`;
  const trouble = `${id}-chua-gui`;
  const [state, submit] = useActionState(ACTIONS[says], EMPTY_CASE_FORM, `${path}#${trouble}`);
  const isEmpty = state.problem === 'wordsMissing';
  return (
    <form action={submit}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="order" value={orderId} />
      {state.problem && (
        <FormTrouble
          id={trouble}
          title={isEmpty ? texts.notSent : texts.problems[state.problem]}
          wrong={isEmpty ? [{ field: `${id}-loi`, text: texts.problems.wordsMissing }] : []}
        />
      )}
      {kinds.length > 0 && (
        <Field id={`${id}-loai`} name="kind" label={texts.kind} value={state.kind}>
          {kinds.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Field>
      )}
      <Field
        id={`${id}-loi`}
        name="words"
        label={texts.words}
        hint={texts.hint}
        error={isEmpty ? texts.problems.wordsMissing : undefined}
        value={state.words}
        rows={4}
        maxLength={MOST_CASE_WORDS}
        required
      />
      <p>
        <button className={actions.secondary} type="submit">
          {texts.submit}
        </button>
      </p>
    </form>
  );
}
