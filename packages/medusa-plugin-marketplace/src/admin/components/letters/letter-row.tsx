import { StatusBadge, Text } from '@medusajs/ui';
import type { lettersAnswer } from 'ocop-contract';
import { formatTime } from 'ocop-core';
import type { z } from 'zod';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';

export type Letter = z.output<typeof lettersAnswer>['letters'][number];

const COLOURS = { kept: 'grey', waiting: 'orange', sent: 'green', failed: 'red' } as const;

/** A letter: to whom, when, what became of it; opened, what it says. */
export function LetterRow({ letter }: { letter: Letter }) {
  const { t, locale } = useMarketplaceTranslation();
  return (
    <li>
      <details className="px-6 py-3">
        <summary className="cursor-pointer">
          <Text as="span" size="small" weight="plus">
            {letter.subject}
          </Text>
          <span className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
            <Text as="span" size="small" className="break-all">
              {letter.to}
            </Text>
            <Text as="span" size="small" className="text-ui-fg-subtle tabular-nums">
              {formatTime(letter.sent_at, locale)}
            </Text>
            <StatusBadge color={COLOURS[letter.state]}>
              {t(`letters.state.${letter.state}`)}
            </StatusBadge>
          </span>
        </summary>
        <Text as="div" size="small" className="mt-3 whitespace-pre-wrap break-words">
          {letter.text}
        </Text>
      </details>
    </li>
  );
}
