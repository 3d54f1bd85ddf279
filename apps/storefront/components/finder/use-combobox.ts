import { useEffect, useState } from 'react';
import { optionId } from './suggestion-list';

interface Combobox {
  input: HTMLInputElement;
  listId: string;
  /** How many options there are. */
  count: number;
  shown: boolean;
  setOpen: (open: boolean) => void;
}

/** Moving them is for the text, and leaves the list. */
const TEXT_KEYS = ['Home', 'End', 'ArrowLeft', 'ArrowRight'];

/**
 * What makes a search field a combobox. The focus stays in the field; the arrow keys go through the
 * options and past both ends back to the text, Enter follows the option they stand on and otherwise
 * sends the form as ever, Escape closes. Keys of a composition are the input method's.
 */
export function useCombobox({ input, listId, count, shown, setOpen }: Combobox) {
  const [active, setActive] = useState<number | null>(null);
  const current = shown && active !== null && active < count ? active : null;

  useEffect(() => {
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-haspopup', 'listbox');
    input.setAttribute('aria-controls', listId);
  }, [input, listId]);

  useEffect(() => {
    input.setAttribute('aria-expanded', String(shown));
    if (current === null) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', optionId(listId, current));
  }, [input, listId, shown, current]);

  useEffect(() => {
    const step = (by: 1 | -1) => {
      const start = by === 1 ? -1 : count;
      const next = (current ?? start) + by;
      setActive(next >= 0 && next < count ? next : null);
    };
    const press = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      switch (event.key) {
        case 'ArrowDown':
        case 'ArrowUp':
          event.preventDefault();
          if (!shown) setOpen(true);
          if (!event.altKey) step(event.key === 'ArrowDown' ? 1 : -1);
          else setOpen(event.key === 'ArrowDown');
          return;
        case 'Enter':
          if (current === null) return;
          event.preventDefault();
          document.getElementById(optionId(listId, current))?.click();
          return;
        case 'Escape':
          if (!shown) return;
          event.preventDefault();
          setOpen(false);
          setActive(null);
          return;
        default:
          if (TEXT_KEYS.includes(event.key)) setActive(null);
      }
    };
    const leave = () => setOpen(false);
    input.addEventListener('keydown', press);
    input.addEventListener('blur', leave);
    return () => {
      input.removeEventListener('keydown', press);
      input.removeEventListener('blur', leave);
    };
  }, [input, listId, count, shown, current, setOpen]);

  return { active: current, setActive };
}
