import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';

export interface TableState {
  q: string;
  /** A column, with `-` in front for descending; empty: the route's own order. */
  order: string;
  offset: number;
  filter(id: string): string[];
  hasFilters: boolean;
  setQuery(q: string): void;
  setOrder(order: string): void;
  setOffset(offset: number): void;
  setFilter(id: string, values: string[]): void;
  clearFilters(): void;
}

/** A table's state lives in the address, so that a view can be sent to a colleague. */
export function useTableState(filterIds: readonly string[]): TableState {
  const [params, setParams] = useSearchParams();
  const latest = useRef(params);
  useEffect(() => {
    latest.current = params;
  }, [params]);

  // The words of a search are written a moment after they are typed: a filter that was set or
  // cleared meanwhile must stand, so each change starts from the last, not from its own render.
  const write = (change: (next: URLSearchParams) => void) => {
    const next = new URLSearchParams(latest.current);
    change(next);
    latest.current = next;
    setParams(next, { replace: true });
  };
  const setOne = (key: string, value: string) =>
    write((next) => {
      if (value) next.set(key, value);
      else next.delete(key);
      if (key !== 'offset') next.delete('offset');
    });

  return {
    q: params.get('q') ?? '',
    order: params.get('order') ?? '',
    offset: Math.max(0, Number.parseInt(params.get('offset') ?? '0', 10) || 0),
    filter: (id) => params.getAll(id),
    hasFilters: filterIds.some((id) => params.has(id)),
    setQuery: (q) => setOne('q', q.trim()),
    setOrder: (order) => setOne('order', order),
    setOffset: (offset) => setOne('offset', offset > 0 ? String(offset) : ''),
    setFilter: (id, values) =>
      write((next) => {
        next.delete(id);
        for (const value of values) next.append(id, value);
        next.delete('offset');
      }),
    clearFilters: () =>
      write((next) => {
        for (const id of [...filterIds, 'offset']) next.delete(id);
      }),
  };
}
