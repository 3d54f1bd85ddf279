import { Button, Label } from '@medusajs/ui';
import {
  CERTIFIED_STARS,
  isCalendarDate,
  type Locale,
  PRODUCT_GROUPS,
  PROVINCES,
  REGIONS,
  STANDINGS,
} from 'ocop-core';
import { useEffect, useId, useMemo, useState } from 'react';
import { type Translate, useOcopTranslation } from '../../lib/use-ocop-translation';
import type { TableState } from '../../lib/use-table-state';
import { type Choice, ChoiceFilter } from '../choice-filter';
import { DayInput } from '../day-input';

export const CERTIFICATE_FILTERS = [
  'standing',
  'star',
  'region',
  'province',
  'group',
  'expiring_before',
] as const;

/** Everything that certificates can be filtered by, always in sight and kept in the address. */
export function CertificateFilters({ state }: { state: TableState }) {
  const { t, locale } = useOcopTranslation();
  const filters = useMemo(() => choicesOf(t, locale), [t, locale]);
  return (
    <>
      {filters.map(({ id, label, choices }) => (
        <ChoiceFilter
          key={id}
          label={label}
          choices={choices}
          selected={state.filter(id)}
          onChange={(values) => state.setFilter(id, values)}
        />
      ))}
      <ExpiringBefore state={state} />
      {state.hasFilters && (
        <Button size="small" variant="transparent" onClick={state.clearFilters}>
          {t('table.clearFilters')}
        </Button>
      )}
    </>
  );
}

function ExpiringBefore({ state }: { state: TableState }) {
  const { t } = useOcopTranslation();
  const id = useId();
  const applied = state.filter('expiring_before')[0] ?? '';
  const [typed, setTyped] = useState(applied);
  useEffect(() => setTyped(applied), [applied]);
  const change = (text: string) => {
    setTyped(text);
    if (text !== applied && (text === '' || isCalendarDate(text))) {
      state.setFilter('expiring_before', text ? [text] : []);
    }
  };
  return (
    <div className="flex items-center gap-2">
      <Label id={id} size="small" className="text-ui-fg-subtle whitespace-nowrap">
        {t('certificates.expiringBefore')}
      </Label>
      <DayInput size="small" value={typed} onChange={change} aria-labelledby={id} />
    </div>
  );
}

function choicesOf(
  t: Translate,
  locale: Locale,
): { id: (typeof CERTIFICATE_FILTERS)[number]; label: string; choices: Choice[] }[] {
  const named = (entry: { code: string; nameVi: string; nameEn: string }) => ({
    value: entry.code,
    label: locale === 'vi' ? entry.nameVi : entry.nameEn,
  });
  const byName = (a: Choice, b: Choice) => a.label.localeCompare(b.label, locale);
  return [
    {
      id: 'standing',
      label: t('certificates.standing'),
      choices: STANDINGS.map((value) => ({ value, label: t(`standing.${value}`) })),
    },
    {
      id: 'star',
      label: t('certificates.star'),
      choices: [...CERTIFIED_STARS]
        .reverse()
        .map((star) => ({ value: String(star), label: t('star.label', { star }) })),
    },
    { id: 'region', label: t('certificates.region'), choices: REGIONS.map(named) },
    {
      id: 'province',
      label: t('certificates.province'),
      choices: PROVINCES.map(named).sort(byName),
    },
    { id: 'group', label: t('certificates.group'), choices: PRODUCT_GROUPS.map(named) },
  ];
}
