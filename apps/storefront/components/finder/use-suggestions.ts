import type { Locale } from 'ocop-core';
import { useEffect, useState } from 'react';
import { LONGEST_SUGGESTED, type Suggestions } from '@/lib/search/suggestions';

const PAUSE_MILLISECONDS = 120;

/**
 * Suggestions for the words in the field, after a short pause. A question that is no longer asked is
 * given up, so that a late answer never replaces a newer one; without an answer typing goes on.
 */
export function useSuggestions(words: string, locale: Locale, asked: boolean): Suggestions | null {
  const q = words.trim();
  const [suggestions, setSuggestions] = useState<Suggestions | null>(null);
  useEffect(() => {
    if (!asked || q === '' || q.length > LONGEST_SUGGESTED) {
      setSuggestions(null);
      return;
    }
    const end = new AbortController();
    const timer = setTimeout(() => {
      askFor(q, locale, end.signal).then(
        (answer) => {
          if (!end.signal.aborted) setSuggestions(answer);
        },
        () => undefined,
      );
    }, PAUSE_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [q, locale, asked]);
  return suggestions;
}

async function askFor(q: string, lang: Locale, signal: AbortSignal): Promise<Suggestions | null> {
  const answer = await fetch(`/api/suggest?${new URLSearchParams({ q, lang })}`, { signal });
  return answer.ok ? answer.json() : null;
}
