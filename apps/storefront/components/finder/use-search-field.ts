import { useEffect, useState } from 'react';

export interface SearchField {
  /** The field that somebody was in last. */
  input: HTMLInputElement;
  /** What stands in it. */
  words: string;
}

/**
 * Follows the search fields of the page. It only reads them: what is being composed (Telex, a phone's
 * keyboard) is never touched.
 */
export function useSearchField(): SearchField | null {
  const [field, setField] = useState(() => fieldOf(document.activeElement));
  useEffect(() => {
    const follow = ({ target }: Event) => {
      const next = fieldOf(target);
      if (next) setField(next);
    };
    addEventListener('focusin', follow);
    addEventListener('input', follow);
    return () => {
      removeEventListener('focusin', follow);
      removeEventListener('input', follow);
    };
  }, []);
  return field;
}

function fieldOf(target: EventTarget | null): SearchField | null {
  if (!(target instanceof HTMLInputElement && target.matches('search input'))) return null;
  return { input: target, words: target.value };
}
