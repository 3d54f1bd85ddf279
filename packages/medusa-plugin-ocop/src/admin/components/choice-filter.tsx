import { TriangleDownMini } from '@medusajs/icons';
import { Button, Checkbox, Input, Popover } from '@medusajs/ui';
import { fold } from 'ocop-core';
import { useId, useState } from 'react';
import { useOcopTranslation } from '../lib/use-ocop-translation';

export interface Choice {
  value: string;
  label: string;
}

interface ChoiceFilterProps {
  label: string;
  choices: Choice[];
  selected: string[];
  onChange: (selected: string[]) => void;
  /** At most one value: choosing another takes the first away. */
  single?: boolean;
}

/** From this many choices on the list can be searched. */
const SEARCHABLE = 10;

/** A filter of several values. Its search knows Vietnamese: "da nang" finds Đà Nẵng. */
export function ChoiceFilter(props: ChoiceFilterProps) {
  const { label, choices, selected, onChange, single = false } = props;
  const { t } = useOcopTranslation();
  const [search, setSearch] = useState('');
  const id = useId();
  const shown = choices.filter((choice) => fold(choice.label).includes(fold(search)));
  const names = choices.filter(({ value }) => selected.includes(value)).map((one) => one.label);
  const toggle = (value: string) =>
    onChange(
      selected.includes(value)
        ? selected.filter((one) => one !== value)
        : [...(single ? [] : selected), value],
    );

  return (
    <Popover onOpenChange={() => setSearch('')}>
      <Popover.Trigger asChild>
        <Button
          size="small"
          variant="secondary"
          className={selected.length > 0 ? 'max-w-80' : 'text-ui-fg-subtle'}
        >
          <span className="truncate">
            {names.length > 0 ? `${label}: ${names.join(', ')}` : label}
          </span>
          <TriangleDownMini />
        </Button>
      </Popover.Trigger>
      <Popover.Content align="start" className="w-72 p-0" aria-label={label}>
        {choices.length >= SEARCHABLE && (
          <div className="border-b p-2">
            <Input
              size="small"
              type="search"
              value={search}
              aria-label={t('table.filterSearch')}
              placeholder={t('table.filterSearch')}
              onChange={(event) => setSearch(event.target.value)}
            />
          </div>
        )}
        <ul className="max-h-80 overflow-y-auto p-1">
          {shown.map(({ value, label: name }) => (
            <li key={value}>
              <label
                htmlFor={`${id}${value}`}
                className="hover:bg-ui-bg-base-hover txt-compact-small flex cursor-pointer items-center gap-2 rounded px-2 py-1.5"
              >
                <Checkbox
                  id={`${id}${value}`}
                  checked={selected.includes(value)}
                  onCheckedChange={() => toggle(value)}
                />
                {name}
              </label>
            </li>
          ))}
          {shown.length === 0 && (
            <li className="text-ui-fg-muted txt-compact-small p-2">{t('table.filterNone')}</li>
          )}
        </ul>
      </Popover.Content>
    </Popover>
  );
}
