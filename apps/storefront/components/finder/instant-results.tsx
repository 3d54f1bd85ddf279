import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent, useRef, useState, useTransition } from 'react';
import { createPortal } from 'react-dom';
import { searchAddress } from '@/lib/search/search-address';
import layout from '@/styles/layout.module.css';
import { OfflineNote } from './offline-note';
import { useResultsOnPage } from './use-results-on-page';
import type { SearchField } from './use-search-field';

const PAUSE_MILLISECONDS = 250;

interface InstantResultsProps extends SearchField {
  form: HTMLFormElement;
  texts: { offline: string; again: string };
}

/**
 * Results that follow the words: the address becomes what sending the form would make it, and the
 * router draws the page anew around the field. It shows the newest address alone. Without a network it
 * would leave the page, so the words wait until there is one.
 */
export function InstantResults({ input, words, form, texts }: InstantResultsProps) {
  const router = useRouter();
  const [pending, startSearch] = useTransition();
  const [offline, setOffline] = useState(false);
  const address = searchAddress(form, words);
  const shown = useRef(searchAddress(form, input.defaultValue));
  const search = (next: string) => {
    if (next === shown.current) return;
    setOffline(!navigator.onLine);
    if (!navigator.onLine) return;
    shown.current = next;
    startSearch(() => router.replace(next, { scroll: false }));
  };
  const later = useEffectEvent(search);
  useEffect(() => {
    const now = () => later(address);
    const timer = setTimeout(now, PAUSE_MILLISECONDS);
    addEventListener('online', now);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', now);
    };
  }, [address]);

  const heard = useResultsOnPage(pending);
  const place = form.closest('search');
  return (
    place &&
    createPortal(
      <>
        <p className={layout.hidden} role="status">
          {heard}
        </p>
        {offline && <OfflineNote texts={texts} onAgain={() => search(address)} />}
      </>,
      place,
    )
  );
}
