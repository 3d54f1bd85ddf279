import type { Locale } from 'ocop-core';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import layout from '@/styles/layout.module.css';
import { SuggestionList } from './suggestion-list';
import { useCombobox } from './use-combobox';
import type { SearchField } from './use-search-field';
import { useSuggestions } from './use-suggestions';

interface SuggestionBoxProps extends SearchField {
  locale: Locale;
  name: string;
  /** Otherwise the list opens by the arrow key alone. */
  whileTyping: boolean;
}

/** The list under the field: the combobox pattern of ARIA 1.2, whose options are links. */
export function SuggestionBox({ input, words, locale, name, whileTyping }: SuggestionBoxProps) {
  const [open, setOpen] = useState(false);
  const suggestions = useSuggestions(words, locale, whileTyping || open);
  const listId = `${input.id}-goi-y`;
  const count = suggestions?.groups.reduce((sum, { options }) => sum + options.length, 0) ?? 0;
  const shown = open && count > 0;
  const { active, setActive } = useCombobox({ input, listId, count, shown, setOpen });
  useEffect(() => {
    setActive(null);
    setOpen(whileTyping && words !== input.defaultValue);
  }, [words, input, whileTyping, setActive]);
  const place = input.closest('search');
  return (
    place &&
    createPortal(
      <>
        <p className={layout.hidden} role="status">
          {open && suggestions?.heard}
        </p>
        {shown && suggestions && (
          <SuggestionList id={listId} name={name} groups={suggestions.groups} active={active} />
        )}
      </>,
      place,
    )
  );
}
