import { useSearchParams } from 'react-router-dom';

export const PAGE_SIZE = 20;

/** Which part of a list is looked at, as the page's address says it; whoever asks for another begins at its first page. */
export function useListAddress() {
  const [params, setParams] = useSearchParams();
  const offset = Math.max(0, Number.parseInt(params.get('offset') ?? '0', 10) || 0);
  const change = (changes: Record<string, string>) => {
    const next = new URLSearchParams({ ...Object.fromEntries(params), offset: '0', ...changes });
    for (const [key, value] of [...next]) if (value === '' || value === '0') next.delete(key);
    setParams(next, { replace: true });
  };
  return { params, offset, change, onPage: (to: number) => change({ offset: String(to) }) };
}
