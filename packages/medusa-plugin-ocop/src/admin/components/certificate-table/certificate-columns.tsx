import { Checkbox, createDataTableColumnHelper, Text } from '@medusajs/ui';
import { useMemo } from 'react';
import type { CertificateRow } from '../../lib/contract';
import { nameOfGroup } from '../../lib/names';
import { useIsPhone } from '../../lib/use-is-phone';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { DemoTag } from '../demo-tag';
import { PlaceLabel } from '../place-label';
import { StandingBadge } from '../standing-badge';
import { StarLabel } from '../star-label';
import { ValidityLabel } from '../validity-label';
import { CertificateBrief } from './certificate-brief';

const helper = createDataTableColumnHelper<CertificateRow>();

/** The columns of a certificate list, with a checkbox before each row: on a phone one for all. */
export function useCertificateColumns() {
  const { t, locale } = useOcopTranslation();
  const isPhone = useIsPhone();
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
    if (isPhone) {
      const summary = helper.accessor('product_name', {
        header: t('certificates.product'),
        cell: ({ row }) => <CertificateBrief certificate={row.original} />,
        truncateTooltip: false,
        enableSorting: true,
      });
      return [select, summary];
    }
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
        cell: ({ row }) => <ValidityLabel certificate={row.original} />,
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
  }, [t, locale, isPhone]);
}
