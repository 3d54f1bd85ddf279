import {
  BASKET_COUNT,
  cookieOf,
  MOST_SAVED,
  SAVED,
  SCRIPT_RUNS,
  SEEN,
} from '@/server/own-cookies.mjs';
import { readList } from '@/server/remembered-list.mjs';
import { readPage } from './read-page';

/** For so long after a page was seen the server counts on this script. */
const SECONDS = 3600;

/**
 * Puts what is this visitor's own onto a page that everybody gets, and tells the server that it does.
 * What no cookie says stays as it was drawn.
 */
export function showOwn(): void {
  // Not `cookieStore`, which not every browser has.
  // biome-ignore lint/suspicious/noDocumentCookie: a mark that says nothing about anybody
  document.cookie = `${SCRIPT_RUNS}=1; Path=/; Max-Age=${SECONDS}; SameSite=lax`;
  const pieces = cookieOf(document.cookie, BASKET_COUNT);
  if (pieces) showCount(BASKET_COUNT, Number(pieces) || 0);
  const saved = savedIds();
  if (saved) showCount(SAVED, saved.length);
  pressSaved();
  for (const place of document.querySelectorAll<HTMLElement>('[data-seen]')) showSeen(place);
}

/** Presses the buttons of what is saved; after a part of the page was drawn anew too. */
export function pressSaved(): void {
  const saved = savedIds();
  if (!saved) return;
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-save]')) {
    const button = form.querySelector('button');
    const [product, keep] = form.querySelectorAll<HTMLInputElement>('[name=product],[name=keep]');
    if (!button || !product || !keep) continue;
    const isSaved = saved.includes(product.value);
    const pressed = String(isSaved);
    if (pressed === button.getAttribute('aria-pressed')) continue;
    button.setAttribute('aria-pressed', pressed);
    keep.value = isSaved ? '0' : '1';
    const words = form.querySelector<HTMLElement>('[data-otherwise]');
    if (!words) continue;
    const { textContent } = words;
    words.textContent = words.dataset.otherwise ?? '';
    words.dataset.otherwise = textContent;
  }
}

function savedIds(): string[] | null {
  const cookie = cookieOf(document.cookie, SAVED);
  return cookie ? readList(cookie, MOST_SAVED) : null;
}

function showCount(name: string, count: number): void {
  for (const place of document.querySelectorAll<HTMLElement>(`[data-own=${name}]`)) {
    place.textContent = String(count);
    place.hidden = count === 0;
    const { labelOne, labelMany } = place.parentElement?.dataset ?? {};
    const label = count === 1 ? labelOne : labelMany?.replace('2', String(count));
    if (label && count > 0) place.parentElement?.setAttribute('aria-label', label);
  }
}

/** What was looked at has seals, which are asked for at this moment; without an answer nothing is shown. */
async function showSeen(place: HTMLElement): Promise<void> {
  const { seen } = place.dataset;
  if (!seen || place.childElementCount > 0 || !cookieOf(document.cookie, SEEN)) return;
  try {
    const answer = await fetch(seen, { headers: { accept: 'text/html' } });
    const { page } = readPage(await answer.text());
    place.replaceChildren(...(page.querySelector('[data-seen]')?.children ?? []));
  } catch {
    // Offline: the page is whole without it.
  }
}
