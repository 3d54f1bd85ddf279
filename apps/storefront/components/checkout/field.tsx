import type { ReactNode } from 'react';
import styles from './field.module.css';

interface FieldProps {
  name: string;
  /** On a page with several forms. */
  id?: string | undefined;
  label: string;
  value: string;
  hint?: string | undefined;
  error?: string | undefined;
  type?: 'text' | 'tel' | 'email' | 'password' | 'date' | undefined;
  inputMode?: 'numeric' | undefined;
  autoComplete?: string | undefined;
  maxLength?: number | undefined;
  /** The first day that a date may be. */
  min?: string | undefined;
  required?: boolean;
  /** A text of several lines. */
  rows?: number | undefined;
  /** Options: the field is a choice. */
  children?: ReactNode;
}

/** Names a field in the page's address. */
export function fieldId(name: string): string {
  return `o-${name}`;
}

/** A field with its name, its hint and what is wrong with it, tied together for screen readers. */
export function Field({ label, value, hint, error, rows, children, type, ...rest }: FieldProps) {
  const { min, inputMode, id = fieldId(rest.name), ...shared } = rest;
  const described = [hint && `${id}-goi-y`, error && `${id}-loi`].filter(Boolean).join(' ');
  const common = {
    ...shared,
    id,
    className: styles.input,
    defaultValue: value,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described || undefined,
  };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className={styles.hint} id={`${id}-goi-y`}>
          {hint}
        </p>
      )}
      {children ? (
        <select key={value} {...common}>
          {children}
        </select>
      ) : rows ? (
        <textarea rows={rows} {...common} />
      ) : (
        <input type={type ?? 'text'} min={min} inputMode={inputMode} {...common} />
      )}
      {error && (
        <p className={styles.error} id={`${id}-loi`}>
          {error}
        </p>
      )}
    </div>
  );
}
