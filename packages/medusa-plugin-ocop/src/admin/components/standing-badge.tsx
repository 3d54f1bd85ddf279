import { StatusBadge } from '@medusajs/ui';
import type { Standing } from 'ocop-core';
import { useOcopTranslation } from '../lib/use-ocop-translation';

const COLOURS = {
  not_yet: 'blue',
  in_force: 'green',
  lapsed: 'orange',
  returned: 'grey',
  revoked: 'red',
  annulled: 'red',
  superseded: 'grey',
} as const satisfies Record<Standing, string>;

/** A certificate's standing in words; the colour only repeats them. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const { t } = useOcopTranslation();
  return (
    <StatusBadge color={COLOURS[standing]} className="shrink-0 whitespace-nowrap">
      {t(`standing.${standing}`)}
    </StatusBadge>
  );
}
