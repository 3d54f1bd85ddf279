import { Text } from '@medusajs/ui';
import type { ReactNode } from 'react';

/** One line of a fact sheet: what, and its value. */
export function FactRow({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="text-ui-fg-subtle grid grid-cols-1 items-start gap-1 px-6 py-3 sm:grid-cols-[minmax(120px,2fr)_3fr] sm:gap-4">
      <dt>
        <Text size="small" weight="plus" leading="compact">
          {title}
        </Text>
      </dt>
      <dd className="txt-compact-small text-ui-fg-base min-w-0 break-words">{children}</dd>
    </div>
  );
}
