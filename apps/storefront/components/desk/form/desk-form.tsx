'use client';

import { useRef } from 'react';
import { FORM_FIELDS } from '@/lib/desk/desk-form-state';
import actions from '../../action-link.module.css';
import { Field } from '../../checkout/field';
import { FormTrouble } from '../../form-trouble';
import styles from './desk-form.module.css';
import type { DeskField, DeskFormProps } from './form-props';
import { useDeskForm } from './use-desk-form';
import { useDraft } from './use-draft';

/** Every form of the desk: fields, what is wrong with them, one button. */
export function DeskForm(props: DeskFormProps) {
  const {
    id,
    locale,
    nonce,
    hidden = {},
    fields = [],
    submit,
    look = 'primary',
    draft,
    texts,
  } = props;
  const troubleId = `${id}-chua-xong`;
  const form = useRef<HTMLFormElement>(null);
  const { state, sendPlain, onSubmit, isSending } = useDeskForm(props, troubleId);
  const restored = useDraft(form, draft);
  const errorOf = ({ name, error }: DeskField) =>
    state.wrong.find(({ field }) => field === name)?.text ?? error;
  const names = fields.map(({ name }) => name);
  const wrong = state.wrong.filter(({ field }) => names.includes(field));
  const others = state.wrong.filter(({ field }) => !names.includes(field));
  return (
    <form ref={form} className={styles.form} action={sendPlain} onSubmit={onSubmit} noValidate>
      <input type="hidden" name={FORM_FIELDS.locale} value={locale} />
      <input type="hidden" name={FORM_FIELDS.nonce} value={state.nonce ?? nonce} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.wrong.length > 0 && (
        <FormTrouble
          id={troubleId}
          title={texts.summary}
          wrong={wrong.map(({ field, text }) => ({ field: `${id}-${field}`, text }))}
        >
          {others.map(({ field, text }) => (
            <p key={field}>{text}</p>
          ))}
        </FormTrouble>
      )}
      {state.trouble !== null && (
        <FormTrouble id={troubleId} title={state.trouble}>
          {state.link && <a href={state.link.href}>{state.link.text}</a>}
        </FormTrouble>
      )}
      {restored && <p role="status">{texts.restored}</p>}
      {fields.map((field) => {
        const { options, value, ...rest } = field;
        return (
          <Field
            key={field.name}
            {...rest}
            id={`${id}-${field.name}`}
            value={state.values[field.name] ?? value}
            error={errorOf(field)}
          >
            {options?.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </Field>
        );
      })}
      <button
        className={`${actions[look]} ${styles.submit}`}
        type="submit"
        aria-disabled={isSending || undefined}
      >
        {isSending ? texts.sending : submit}
      </button>
    </form>
  );
}
