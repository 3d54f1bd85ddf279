import { LONGEST_SUGGESTED, type Suggestions } from '@/lib/search/suggestions';

/** Suggestions for what stands in a search field; without an answer typing goes on. */
export async function askSuggestions(q: string, signal: AbortSignal): Promise<Suggestions | null> {
  if (q === '' || q.length > LONGEST_SUGGESTED) return null;
  const query = new URLSearchParams({ q, lang: document.documentElement.lang });
  try {
    const answer = await fetch(`/api/suggest?${query}`, { signal });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}
