import type { ComponentProps } from 'react';
import fieldStyles from '../../checkout/field.module.css';

type FileFieldProps = Pick<
  ComponentProps<'input'>,
  'accept' | 'capture' | 'multiple' | 'onChange'
> & { id: string; label: string; hint: string };

/** A field for files, with its name and its hint tied to it. */
export function FileField({ id, label, hint, ...input }: FileFieldProps) {
  return (
    <div className={fieldStyles.field}>
      <label className={fieldStyles.label} htmlFor={id}>
        {label}
      </label>
      <p className={fieldStyles.hint} id={`${id}-goi-y`}>
        {hint}
      </p>
      <input
        {...input}
        className={fieldStyles.input}
        id={id}
        type="file"
        name="file"
        aria-describedby={`${id}-goi-y`}
      />
    </div>
  );
}
