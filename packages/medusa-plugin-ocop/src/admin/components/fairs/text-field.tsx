import { Input, Label, Textarea } from '@medusajs/ui';
import { useId } from 'react';

interface TextFieldProps {
  label: string;
  name: string;
  value: string | number;
  type?: 'text' | 'number' | 'datetime-local';
  rows?: number;
}

/** A field of a fair's forms, which the form itself reads. */
export function TextField({ label, name, value, type = 'text', rows }: TextFieldProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {rows ? (
        <Textarea id={id} name={name} rows={rows} defaultValue={value} />
      ) : (
        <Input id={id} name={name} type={type} min={0} defaultValue={value} />
      )}
    </div>
  );
}

interface ChoiceFieldProps {
  label: string;
  name: string;
  value: string;
  options: readonly { value: string; label: string }[];
}

/** One of several, as the browser's own list: it works on every phone. */
export function ChoiceField({ label, name, value, options }: ChoiceFieldProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <select
        id={id}
        name={name}
        defaultValue={value}
        className="bg-ui-bg-field shadow-borders-base txt-compact-small h-9 rounded-md px-2"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ManyFieldProps {
  label: string;
  name: string;
  values: readonly string[];
  options: readonly { value: string; label: string }[];
}

/** Any of several; none narrows nothing. */
export function ManyField({ label, name, values, options }: ManyFieldProps) {
  return (
    <details className="txt-compact-small" open={values.length > 0}>
      <summary className="cursor-pointer font-medium">{label}</summary>
      <fieldset className="mt-2 grid max-h-48 grid-cols-1 gap-1 overflow-y-auto sm:grid-cols-2">
        <legend className="sr-only">{label}</legend>
        {options.map((option) => (
          <CheckField
            key={option.value}
            label={option.label}
            name={name}
            value={option.value}
            checked={values.includes(option.value)}
          />
        ))}
      </fieldset>
    </details>
  );
}

interface CheckFieldProps {
  label: string;
  name: string;
  value?: string;
  checked: boolean;
}

export function CheckField({ label, name, value = 'yes', checked }: CheckFieldProps) {
  return (
    <label className="txt-compact-small flex items-center gap-2">
      <input type="checkbox" name={name} value={value} defaultChecked={checked} />
      {label}
    </label>
  );
}
