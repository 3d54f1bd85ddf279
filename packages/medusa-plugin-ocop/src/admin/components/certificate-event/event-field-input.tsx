import { Hint, Input, Label, Select } from '@medusajs/ui';
import { useId } from 'react';
import type { CertificateView } from '../../lib/contract';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { DayInput } from '../day-input';
import { choicesOf } from './event-choices';
import { type EnteredEvent, type EventField, isDayField } from './event-fields';

interface EventFieldInputProps {
  event: EnteredEvent;
  certificate: CertificateView;
  field: EventField;
  value: string;
  /** Why it was not taken. */
  problem: string | undefined;
  onChange: (value: string) => void;
}

/** One field of what is entered about a certificate, with its name: a day, a choice or a text. */
export function EventFieldInput(props: EventFieldInputProps) {
  const { event, certificate, field, value, problem, onChange } = props;
  const { t, locale } = useOcopTranslation();
  const id = useId();
  const choices = choicesOf(field, certificate, { t, locale });
  const described = problem ? `${id}-problem` : undefined;
  const name =
    field === 'on' && event !== 'annulled' && event !== 'corrected'
      ? t(`enter.on.${event}`)
      : t(`enter.field.${field}`);
  return (
    <div className="flex flex-col gap-2">
      <Label id={`${id}-label`} htmlFor={id} size="small" weight="plus">
        {name}
      </Label>
      {isDayField(field) && (
        <DayInput
          aria-labelledby={`${id}-label`}
          aria-describedby={described}
          invalid={problem !== undefined}
          value={value}
          onChange={onChange}
        />
      )}
      {choices && (
        <Select value={value} onValueChange={onChange}>
          <Select.Trigger id={id} aria-describedby={described}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content className="max-w-[calc(100vw-2rem)]">
            {choices.map((choice) => (
              <Select.Item key={choice.value} value={choice.value}>
                {choice.label}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      )}
      {!isDayField(field) && !choices && (
        <Input
          id={id}
          autoComplete="off"
          aria-invalid={problem !== undefined}
          aria-describedby={described}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {problem && (
        <Hint id={described} variant="error" role="alert">
          {problem}
        </Hint>
      )}
    </div>
  );
}
