import { Hint, Label, Text } from '@medusajs/ui';
import { type ReactNode, useId } from 'react';
import { type Control, type ControllerRenderProps, useController } from 'react-hook-form';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import type { DecisionFormValues } from './decision-form';

/** What ties a control to its label, hint and error. */
interface FieldLabelling {
  id: string;
  'aria-labelledby': string;
  'aria-describedby': string | undefined;
}

interface FieldProps<Name extends keyof DecisionFormValues> {
  control: Control<DecisionFormValues>;
  name: Name;
  label: string;
  hint?: string;
  optional?: boolean;
  children: (
    field: ControllerRenderProps<DecisionFormValues, Name>,
    labelling: FieldLabelling,
    invalid: boolean,
  ) => ReactNode;
}

/** A labelled field of the decision form, with its hint and, when refused, the reason below it. */
export function Field<Name extends keyof DecisionFormValues>(props: FieldProps<Name>) {
  const { control, name, label, hint, optional, children } = props;
  const { t } = useOcopTranslation();
  const { field, fieldState } = useController({ control, name });
  const id = useId();
  const message = fieldState.error?.message;
  const described = message || hint ? `${id}-hint` : undefined;
  const labelling = {
    id: `${id}-control`,
    'aria-labelledby': `${id}-label`,
    'aria-describedby': described,
  };
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-center gap-1">
        <Label id={`${id}-label`} htmlFor={`${id}-control`} size="small" weight="plus">
          {label}
        </Label>
        {optional && (
          <Text size="small" leading="compact" className="text-ui-fg-muted">
            ({t('decide.optional')})
          </Text>
        )}
      </div>
      {children(field, labelling, fieldState.invalid)}
      {(message || hint) && (
        <Hint
          id={described}
          variant={message ? 'error' : 'info'}
          role={message ? 'alert' : undefined}
        >
          {message ?? hint}
        </Hint>
      )}
    </div>
  );
}
