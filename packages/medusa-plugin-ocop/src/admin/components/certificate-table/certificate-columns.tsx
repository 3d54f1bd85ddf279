import { Checkbox, createDataTableColumnHelper, Text } from '@medusajs/ui';
import { formatDate } from 'ocop-core';
import { useMemo } from 'react';
import type { CertificateRow } from '../../lib/contract';
import { nameOfGroup } from '../../lib/names';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { DemoTag } from '../demo-tag';
import { PlaceLabel } from '../place-label';
import { StandingBadge } from '../standing-badge';
import { StarLabel } from '../star-label';

const helper = createDataTableColumnHelper<CertificateRow>();

/** The columns of a certificate list, with a checkbox before each row. */
export function useCertificateColumns() {
  const { t, locale } = useOcopTranslation();
  return useMemo(() => {
    const select = helper.select({
      header: ({ table }) => (
        <Checkbox
          aria-label={t('table.selectAll')}
          checked={
            table.getIsSomePageRowsSelected() ? 'indeterminate' : table.getIsAllPageRowsSelected()
          }
          onClick={(event) => event.stopPropagation()}
          onCheckedChange={(checked) => table.toggleAllPageRowsSelected(checked === true)}
        />
      ),
      cell: ({ row }) => (
        <Checkbox
          aria-label={t('table.selectRow', { name: row.original.product_name })}
          checked={row.getIsSelected()}
          onClick={(event) => event.stopPropagation()}
          onCheckedChange={(checked) => row.toggleSelected(checked === true)}
        />
      ),
    });
    return [
      select,
      helper.accessor('product_name', {
        header: t('certificates.product'),
        cell: ({ row: { original } }) => (
          <span className="flex min-w-0 items-center gap-2">
            <Text size="small" weight="plus" leading="compact" className="truncate">
              {original.product_name}
            </Text>
            {original.demo && <DemoTag />}
          </span>
        ),
        size: 240,
        maxSize: 280,
        enableSorting: true,
      }),
      helper.accessor(({ standing }) => standing, {
        id: 'standing',
        header: t('certificates.standing'),
        cell: ({ row }) => <StandingBadge standing={row.original.standing} />,
        size: 140,
      }),
      helper.accessor('star', {
        header: t('certificates.star'),
        cell: ({ row }) => <StarLabel certificate={row.original} />,
        size: 110,
        enableSorting: true,
      }),
      helper.accessor('valid_to', {
        header: t('certificates.validity'),
        cell: ({ row: { original } }) => (
          <span className="whitespace-nowrap tabular-nums">
            {t('certificates.validRange', {
              from: formatDate(original.valid_from, locale),
              to: formatDate(original.valid_to, locale),
            })}
          </span>
        ),
        size: 200,
        enableSorting: true,
      }),
      helper.accessor(({ producer }) => producer.name, {
        id: 'producer_name',
        header: t('certificates.producer'),
        size: 200,
        maxSize: 220,
        enableSorting: true,
      }),
      helper.accessor(({ place }) => place.current_name_vi, {
        id: 'place',
        header: t('certificates.place'),
        cell: ({ row }) => <PlaceLabel place={row.original.place} />,
        truncateTooltip: false,
        size: 140,
        maxSize: 180,
      }),
      helper.accessor(({ recognition_decision: decision }) => decision.number, {
        id: 'decision',
        header: t('certificates.decision'),
        size: 160,
      }),
      helper.accessor(({ group }) => nameOfGroup(group, locale), {
        id: 'group',
        header: t('certificates.group'),
        size: 140,
        maxSize: 180,
      }),
      helper.accessor('verification_code', {
        header: t('certificates.code'),
        cell: ({ getValue }) => <span className="font-mono whitespace-nowrap">{getValue()}</span>,
        size: 150,
      }),
    ];
  }, [t, locale]);
}
