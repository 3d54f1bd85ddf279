import { Input, Select, Textarea } from '@medusajs/ui';
import {
  isCalendarDate,
  isRevocationReason,
  mayStayOrdinary,
  revocationReasonsOn,
} from 'ocop-core';
import { useId } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import { todayInVietnam } from '../../lib/date-input';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { DayInput } from '../day-input';
import type { CertificateAction } from './decidable';
import type { DecisionFormValues } from './decision-form';
import { Field } from './field';

interface DecisionFieldsProps {
  action: CertificateAction;
  control: Control<DecisionFormValues>;
  /** Authorities to offer while typing. */
  issuers: string[];
}

/** The decision as it is printed: number, issuer, dates, and for a revocation its reason. */
export function DecisionFields({ action, control, issuers }: DecisionFieldsProps) {
  const { t, locale } = useOcopTranslation();
  const issuerList = useId();
  const reason = useWatch({ control, name: 'reason_code' });
  const signedOn = useWatch({ control, name: 'signed_on' });
  const reasons = revocationReasonsOn(isCalendarDate(signedOn) ? signedOn : todayInVietnam());
  const isBlocking = isRevocationReason(reason) && !mayStayOrdinary(reason);

  return (
    <div className="flex flex-col gap-5">
      <Field
        control={control}
        name="number"
        label={t('decide.number')}
        hint={t('decide.numberHint')}
      >
        {(field, labelling, invalid) => (
          <Input {...field} {...labelling} autoComplete="off" aria-invalid={invalid} />
        )}
      </Field>
      <Field
        control={control}
        name="issuer"
        label={t('decide.issuer')}
        hint={t('decide.issuerHint')}
      >
        {(field, labelling, invalid) => (
          <>
            <Input
              {...field}
              {...labelling}
              list={issuerList}
              autoComplete="off"
              aria-invalid={invalid}
            />
            <datalist id={issuerList}>
              {issuers.map((issuer) => (
                <option key={issuer} value={issuer} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      <div className="grid grid-cols-1 gap-5 sm:grid-cols-2">
        <Field control={control} name="signed_on" label={t('decide.signedOn')}>
          {({ value, onChange }, { id: _id, ...labelling }, invalid) => (
            <DayInput
              {...labelling}
              value={value}
              onChange={onChange}
              invalid={invalid}
              max={todayInVietnam()}
            />
          )}
        </Field>
        <Field control={control} name="effective_on" label={t('decide.effectiveOn')}>
          {({ value, onChange }, { id: _id, ...labelling }, invalid) => (
            <DayInput {...labelling} value={value} onChange={onChange} invalid={invalid} />
          )}
        </Field>
      </div>
      {action === 'revoke' && (
        <Field
          control={control}
          name="reason_code"
          label={t('decide.reason')}
          hint={isBlocking ? t('decide.foodSafety') : undefined}
        >
          {({ value, onChange, ref }, labelling, invalid) => (
            <Select value={value} onValueChange={onChange}>
              <Select.Trigger ref={ref} {...labelling} aria-invalid={invalid}>
                <Select.Value placeholder={t('decide.reasonPlaceholder')} />
              </Select.Trigger>
              <Select.Content>
                {reasons.map(({ code, nameVi, nameEn }) => (
                  <Select.Item key={code} value={code}>
                    {locale === 'vi' ? nameVi : nameEn}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          )}
        </Field>
      )}
      <Field
        control={control}
        name="note"
        label={t('decide.note')}
        hint={t('decide.noteHint')}
        optional
      >
        {(field, labelling, invalid) => (
          <Textarea {...field} {...labelling} rows={3} aria-invalid={invalid} />
        )}
      </Field>
    </div>
  );
}
