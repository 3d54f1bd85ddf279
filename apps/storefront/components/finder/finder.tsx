import type { Locale } from 'ocop-core';
import { InstantResults } from './instant-results';
import { SuggestionBox } from './suggestion-box';
import { useSearchField } from './use-search-field';

export interface FinderProps {
  locale: Locale;
  texts: {
    /** Names the list of suggestions. */
    suggestions: string;
    offline: string;
    again: string;
  };
}

/**
 * Helps at the search field that somebody is in. Where the results are on the page already they
 * follow the words, and suggestions come only when asked for with the arrow key, so as not to lie
 * over them.
 */
export function Finder({ locale, texts }: FinderProps) {
  const field = useSearchField();
  const form = field?.input.form;
  if (!field || !form) return null;
  const here = new URL(form.action).pathname === location.pathname;
  return (
    <>
      <SuggestionBox
        key={field.input.id}
        {...field}
        locale={locale}
        name={texts.suggestions}
        whileTyping={!here}
      />
      {here && <InstantResults {...field} form={form} texts={texts} />}
    </>
  );
}
