import { Text } from '@medusajs/ui';
import { formatTime } from 'ocop-core';
import type { ReactNode } from 'react';
import { useMarketplaceTranslation } from '../lib/use-marketplace-translation';
import { Card } from './card';

interface HistoryEntry {
  type: string;
  at: string;
  actor: string;
  /** What happened, in words. */
  title: ReactNode;
  /** What was said of it. */
  words?: string | null;
  more?: ReactNode;
}

/** What happened to something, the last first: it is kept for ever. */
export function HistoryCard({ heading, entries }: { heading: string; entries: HistoryEntry[] }) {
  const { locale } = useMarketplaceTranslation();
  return (
    <Card heading={heading}>
      <ol className="divide-y">
        {entries.map(({ type, at, actor, title, words, more }) => (
          <li key={`${at}${type}`} className="flex flex-col gap-1 px-6 py-3">
            <Text size="small" weight="plus">
              {title}
            </Text>
            {words && (
              <Text size="small" className="whitespace-pre-line">
                {words}
              </Text>
            )}
            {more}
            <Text size="small" className="text-ui-fg-subtle break-words">
              {formatTime(at, locale)} · {actor}
            </Text>
          </li>
        ))}
      </ol>
    </Card>
  );
}
