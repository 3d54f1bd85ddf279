import type { ReactNode } from 'react';
import styles from './field.module.css';

interface FieldProps {
  name: string;
  label: string;
  value: string;
  hint?: string | undefined;
  error?: string | undefined;
  type?: 'text' | 'tel';
  autoComplete?: string;
  maxLength?: number;
  required?: boolean;
  /** A text of several lines. */
  rows?: number;
  /** Options: the field is a choice. */
  children?: ReactNode;
}

/** Names a field in the page's address. */
export function fieldId(name: string): string {
  return `o-${name}`;
}

/** A field with its name, its hint and what is wrong with it, tied together for screen readers. */
export function Field({ label, value, hint, error, rows, children, type, ...rest }: FieldProps) {
  const id = fieldId(rest.name);
  const described = [hint && `${id}-goi-y`, error && `${id}-loi`].filter(Boolean).join(' ');
  const common = {
    ...rest,
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
        <input type={type ?? 'text'} {...common} />
      )}
      {error && (
        <p className={styles.error} id={`${id}-loi`}>
          {error}
        </p>
      )}
    </div>
  );
}
