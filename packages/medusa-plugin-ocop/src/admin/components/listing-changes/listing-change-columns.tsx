import { createDataTableColumnHelper, StatusBadge } from '@medusajs/ui';
import { formatTime } from 'ocop-core';
import { useMemo } from 'react';
import { LISTING_EFFECTS, type ListingChange } from '../../lib/contract';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { TextLink } from '../text-link';

const helper = createDataTableColumnHelper<ListingChange>();
const COLOURS = { pending: 'orange', stuck: 'red', done: 'green' } as const;

/** The columns of the outbox. */
export function useListingChangeColumns() {
  const { t, locale } = useOcopTranslation();
  return useMemo(
    () => [
      helper.accessor(({ product_title, product_id }) => product_title ?? product_id, {
        id: 'product',
        header: t('listingChanges.product'),
        cell: ({ row, getValue }) => (
          <TextLink to={`/products/${row.original.product_id}`} className="truncate">
            {getValue()}
          </TextLink>
        ),
        size: 240,
      }),
      helper.accessor(
        ({ verification_code, certificate_id }) => verification_code ?? certificate_id,
        {
          id: 'certificate',
          header: t('listingChanges.certificate'),
          cell: ({ row, getValue }) => (
            <TextLink
              to={`/ocop/certificates/${row.original.certificate_id}`}
              className="font-mono"
            >
              {getValue()}
            </TextLink>
          ),
          size: 150,
        },
      ),
      helper.accessor('cause', {
        header: t('listingChanges.cause'),
        cell: ({ getValue }) => t(`event.${getValue()}`),
        size: 140,
      }),
      helper.accessor('status', {
        header: t('listingChanges.status'),
        cell: ({ getValue }) => (
          <StatusBadge color={COLOURS[getValue()]} className="whitespace-nowrap">
            {t(`listingChanges.${getValue()}`)}
          </StatusBadge>
        ),
        size: 130,
      }),
      helper.accessor(
        ({ effects }) =>
          Object.keys(effects)
            .map((name) => {
              // An effect of another plugin goes by its own name.
              const own = LISTING_EFFECTS.find((effect) => effect === name);
              return own ? t(`effect.${own}`) : name;
            })
            .join(', ') || '–',
        { id: 'effects', header: t('listingChanges.effects'), size: 220 },
      ),
      helper.accessor('attempts', {
        header: t('listingChanges.attempts'),
        align: 'right',
        size: 100,
      }),
      helper.accessor(({ done_at, due_at }) => formatTime(done_at ?? due_at, locale), {
        id: 'due_at',
        header: t('listingChanges.dueOrDone'),
        size: 160,
      }),
      helper.accessor(({ last_error }) => last_error ?? '–', {
        id: 'last_error',
        header: t('listingChanges.lastError'),
        size: 260,
      }),
    ],
    [t, locale],
  );
}
