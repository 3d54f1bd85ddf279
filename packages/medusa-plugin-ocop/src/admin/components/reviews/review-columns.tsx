import { Button, createDataTableColumnHelper } from '@medusajs/ui';
import { formatTime } from 'ocop-core';
import { useMemo } from 'react';
import type { Review } from '../../lib/contract';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { TextLink } from '../text-link';

const helper = createDataTableColumnHelper<Review>();

/** The columns of the reviews. @param open shows one with what can be done about it */
export function useReviewColumns(open: (id: string) => void) {
  const { t, locale } = useOcopTranslation();
  return useMemo(
    () => [
      helper.accessor(({ product_title, product_id }) => product_title ?? product_id, {
        id: 'product',
        header: t('reviews.product'),
        cell: ({ row, getValue }) => (
          <TextLink to={`/products/${row.original.product_id}`} className="truncate">
            {getValue()}
          </TextLink>
        ),
        size: 220,
      }),
      helper.accessor('rating', {
        header: t('reviews.rating'),
        cell: ({ getValue }) => t('reviews.ratingValue', { rating: getValue() }),
        size: 80,
      }),
      helper.accessor(({ text }) => text || t('reviews.noText'), {
        id: 'text',
        header: t('reviews.text'),
        size: 320,
      }),
      helper.accessor(({ open_reports }) => open_reports.length, {
        id: 'reports',
        header: t('reviews.reports'),
        align: 'right',
        size: 90,
      }),
      helper.accessor(({ created_at }) => formatTime(created_at, locale), {
        id: 'created_at',
        header: t('reviews.writtenAt'),
        size: 160,
      }),
      helper.display({
        id: 'open',
        cell: ({ row }) => (
          <Button
            size="small"
            variant="secondary"
            aria-label={t('reviews.openOf', {
              product: row.original.product_title ?? row.original.product_id,
            })}
            onClick={() => open(row.original.id)}
          >
            {t('reviews.open')}
          </Button>
        ),
        size: 150,
      }),
    ],
    [t, locale, open],
  );
}
