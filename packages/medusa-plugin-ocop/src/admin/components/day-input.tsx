import { DatePicker, I18nProvider } from '@medusajs/ui';
import { useMemo } from 'react';
import { dateFromText, textFromDate } from '../lib/date-input';
import { useOcopTranslation } from '../lib/use-ocop-translation';

interface DayInputProps {
  /** 'YYYY-MM-DD', or empty. */
  value: string;
  onChange: (value: string) => void;
  max?: string;
  size?: 'base' | 'small';
  invalid?: boolean;
  'aria-label'?: string;
  'aria-labelledby'?: string;
  'aria-describedby'?: string;
}

/** A day, typed or picked; written day first in both languages. */
export function DayInput({ value, onChange, max, invalid, ...rest }: DayInputProps) {
  const { locale } = useOcopTranslation();
  const date = useMemo(() => dateFromText(value), [value]);
  const maxValue = useMemo(() => (max ? (dateFromText(max) ?? undefined) : undefined), [max]);
  return (
    <I18nProvider locale={locale === 'vi' ? 'vi-VN' : 'en-GB'}>
      <DatePicker
        {...rest}
        granularity="day"
        shouldForceLeadingZeros
        value={date}
        maxValue={maxValue}
        isInvalid={invalid}
        onChange={(picked) => onChange(textFromDate(picked))}
      />
    </I18nProvider>
  );
}
