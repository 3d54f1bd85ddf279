import { Button, Container, Heading, Text } from '@medusajs/ui';
import type { PointOfSaleView } from 'ocop-contract';
import { useState } from 'react';
import { usePoints } from '../../lib/queries';
import { PAGE_SIZE, useListAddress } from '../../lib/use-list-address';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { PagedList } from '../paged-list';
import { WordSearch } from '../word-search';
import { PointDrawer } from './point-drawer';
import { PointRow } from './point-row';
import { PointTableDrawer } from './point-table-drawer';

type Open = { what: 'point'; point: PointOfSaleView | null } | { what: 'table' };

/** Points of sale: found by words, entered one by one or as a table. */
export function PointList() {
  const { t } = useMarketplaceTranslation();
  const { params, offset, change, onPage } = useListAddress();
  const [open, setOpen] = useState<Open | null>(null);
  const q = params.get('q') ?? '';
  const { data, error, refetch } = usePoints({ q, limit: PAGE_SIZE, offset });
  const close = () => setOpen(null);
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading>{t('points.heading')}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t('points.description')}
          </Text>
        </div>
        <div className="flex flex-wrap gap-2">
          <Button size="small" variant="secondary" onClick={() => setOpen({ what: 'table' })}>
            {t('points.import')}
          </Button>
          <Button size="small" onClick={() => setOpen({ what: 'point', point: null })}>
            {t('points.add')}
          </Button>
        </div>
      </div>
      <WordSearch
        className="px-6 py-3"
        words={q}
        label={t('points.search')}
        onSearch={(words) => change({ q: words })}
      />
      <PagedList
        rows={data?.points.map((point) => (
          <PointRow key={point.id} point={point} onEdit={() => setOpen({ what: 'point', point })} />
        ))}
        count={data?.count}
        limit={PAGE_SIZE}
        offset={offset}
        error={error}
        empty={t('points.empty')}
        onRetry={() => refetch()}
        onPage={onPage}
      />
      {open?.what === 'point' && <PointDrawer point={open.point} onClose={close} />}
      {open?.what === 'table' && <PointTableDrawer onClose={close} />}
    </Container>
  );
}
