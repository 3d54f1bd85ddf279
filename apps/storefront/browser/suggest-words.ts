import type { Suggestions } from '@/lib/search/suggestions';
import { askSuggestions } from './ask-suggestions';
import { drawSuggestions } from './draw-suggestions';
import type { SearchBox } from './search-box';

const PAUSE_MILLISECONDS = 120;
/** Moving them is for the text, and leaves the list. */
const TEXT_KEYS = ['Home', 'End', 'ArrowLeft', 'ArrowRight'];

/**
 * Makes a search field the combobox of ARIA 1.2, whose options are links. The focus stays in the field;
 * the arrow keys go through the options and past both ends back to the text, Enter follows the option
 * they stand on and otherwise sends the form as ever, Escape closes. Keys of a composition are the
 * input method's.
 * @param whileTyping otherwise the list opens by the arrow key alone
 */
export function suggestWords(box: SearchBox, { whileTyping }: { whileTyping: boolean }): void {
  const { input, list, heard } = box;
  let isWanted = false;
  let suggestions: Suggestions | null = null;
  let options: HTMLElement[] = [];
  let active: number | null = null;
  let asked = '';
  let pause: ReturnType<typeof setTimeout> | undefined;
  let question = new AbortController();

  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.ariaHasPopup = 'listbox';
  input.setAttribute('aria-controls', list.id);
  show();

  function show() {
    list.hidden = !isWanted || options.length === 0;
    if (list.hidden) active = null;
    input.ariaExpanded = String(!list.hidden);
    for (const [index, option] of options.entries()) {
      option.ariaSelected = String(index === active);
    }
    const current = active === null ? null : options[active];
    current?.scrollIntoView({ block: 'nearest' });
    if (current) input.setAttribute('aria-activedescendant', current.id);
    else input.removeAttribute('aria-activedescendant');
    const words = (isWanted && suggestions?.heard) || '';
    if (heard.textContent !== words) heard.textContent = words;
  }

  /** A question that is no longer asked is given up: a late answer never replaces a newer one. */
  function ask() {
    const words = input.value.trim();
    if (words === asked) return;
    asked = words;
    if (list.hidden || words === '') {
      suggestions = null;
      options = [];
    }
    clearTimeout(pause);
    question.abort();
    question = new AbortController();
    const { signal } = question;
    pause = setTimeout(async () => {
      const answer = await askSuggestions(words, signal);
      if (signal.aborted) return;
      suggestions = answer;
      options = drawSuggestions(list, answer?.groups ?? []);
      active = null;
      show();
    }, PAUSE_MILLISECONDS);
  }

  function open(wanted: boolean) {
    isWanted = wanted;
    if (wanted) ask();
    show();
  }

  function step(by: 1 | -1) {
    const start = by === 1 ? -1 : options.length;
    const next = (active ?? start) + by;
    active = next >= 0 && next < options.length ? next : null;
    show();
  }

  function press(event: KeyboardEvent) {
    if (event.isComposing) return;
    const current = active === null ? null : options[active];
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        if (event.altKey) return open(event.key === 'ArrowDown');
        if (list.hidden) open(true);
        return step(event.key === 'ArrowDown' ? 1 : -1);
      case 'Enter':
        if (!current) return;
        event.preventDefault();
        return current.click();
      case 'Escape':
        if (list.hidden) return;
        event.preventDefault();
        return open(false);
      default:
        if (!TEXT_KEYS.includes(event.key)) return;
        active = null;
        show();
    }
  }

  input.addEventListener('input', () => {
    active = null;
    open(whileTyping && input.value !== input.defaultValue);
  });
  input.addEventListener('keydown', press);
  input.addEventListener('blur', () => open(false));
  list.addEventListener('mousedown', (event) => event.preventDefault());
  const wasTyped = document.activeElement === input && input.value !== input.defaultValue;
  if (wasTyped && whileTyping) open(true);
}
