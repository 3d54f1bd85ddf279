import { RESULTS } from '@/lib/search/filter-sheet';
import { searchAddress } from './search-address';
import type { SearchBox } from './search-box';
import { pressSaved } from './show-own';
import { showResults } from './show-results';

const PAUSE_MILLISECONDS = 250;

/**
 * Results that follow the words: the address becomes what sending the form would make it, and the page
 * behind it takes the place of this one around the field. Only the newest is shown. Without a network
 * the words wait until there is one.
 */
export function followWords({ form, input, heard, offline }: SearchBox): void {
  let shown = searchAddress(form, input.defaultValue);
  let pause: ReturnType<typeof setTimeout> | undefined;
  let question = new AbortController();

  async function search() {
    const next = searchAddress(form, input.value);
    question.abort();
    question = new AbortController();
    offline.hidden = true;
    if (next === shown) return setBusy(false);
    const { signal } = question;
    setBusy(true);
    try {
      const answer = await fetch(next, { signal, headers: { accept: 'text/html' } });
      const html = await answer.text();
      if (signal.aborted) return;
      if (!showResults(html, answer.url)) return location.assign(next);
      pressSaved();
      shown = next;
      setBusy(false);
      heard.textContent = document.querySelector('main h1')?.textContent ?? '';
    } catch {
      if (signal.aborted) return;
      offline.hidden = false;
      setBusy(false);
      heard.textContent = offline.querySelector('p')?.textContent ?? '';
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(search, PAUSE_MILLISECONDS);
  });
  const leave = () => {
    clearTimeout(pause);
    question.abort();
  };
  form.addEventListener('submit', leave);
  addEventListener('pagehide', leave);
  addEventListener('online', search);
  offline.querySelector('button')?.addEventListener('click', search);
}

/** Old results stay readable, dimmed, while new ones are on their way. */
function setBusy(busy: boolean): void {
  document.getElementById(RESULTS)?.setAttribute('aria-busy', String(busy));
}
