import { Text } from '@medusajs/ui';
import type { ReactNode } from 'react';
import { Failure } from './failure';
import { Pager } from './pager';

interface PagedListProps {
  /** Of this page; left out while they are being read. */
  rows: readonly ReactNode[] | undefined;
  /** Of all pages. */
  count: number | undefined;
  limit: number;
  offset: number;
  error: Error | null;
  /** What is said where there are none. */
  empty: string;
  onRetry: () => void;
  onPage: (offset: number) => void;
}

/** A page of a list, or why it could not be read, and the ways to the pages beside. */
export function PagedList(props: PagedListProps) {
  const { rows, count, limit, offset, error, empty, onRetry, onPage } = props;
  return (
    <>
      {error ? (
        <Failure error={error} onRetry={onRetry} />
      ) : (
        <ul className="divide-y">
          {rows}
          {rows?.length === 0 && (
            <li className="px-6 py-10 text-center">
              <Text className="text-ui-fg-subtle">{empty}</Text>
            </li>
          )}
        </ul>
      )}
      {count !== undefined && (
        <Pager count={count} limit={limit} offset={offset} onChange={onPage} />
      )}
    </>
  );
}
