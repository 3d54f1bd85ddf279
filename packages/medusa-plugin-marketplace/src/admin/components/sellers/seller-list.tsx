import { Button, Container, Heading, Input, Text } from '@medusajs/ui';
import { SELLER_STATES, type SellerState } from 'ocop-core';
import { useSellers } from '../../lib/queries';
import { PAGE_SIZE, useListAddress } from '../../lib/use-list-address';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { PagedList } from '../paged-list';
import { SellerRow } from './seller-row';

/** Sellers by state: what waits for a decision, who sells, who does not any more. */
export function SellerList() {
  const { t } = useMarketplaceTranslation();
  const { params, offset, change, onPage } = useListAddress();
  const state = SELLER_STATES.find((known) => known === params.get('state')) ?? null;
  const q = params.get('q') ?? '';
  const { data, error, refetch } = useSellers({
    q,
    state: state ? [state] : [],
    limit: PAGE_SIZE,
    offset,
  });
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading>{t('list.heading')}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t('list.description')}
          </Text>
        </div>
        <form
          className="flex gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            change({ q: String(new FormData(event.currentTarget).get('q') ?? '').trim() });
          }}
        >
          <Input
            key={q}
            name="q"
            type="search"
            size="small"
            defaultValue={q}
            aria-label={t('list.search')}
            placeholder={t('list.search')}
          />
          <Button type="submit" size="small" variant="secondary">
            {t('common.search')}
          </Button>
        </form>
      </div>
      <div className="flex flex-wrap gap-2 px-6 py-3">
        {[null, ...SELLER_STATES].map((one: SellerState | null) => (
          <Button
            key={one ?? 'all'}
            size="small"
            variant={one === state ? 'primary' : 'secondary'}
            aria-pressed={one === state}
            onClick={() => change({ state: one ?? '' })}
          >
            {one ? t(`state.${one}`) : t('list.all')}
            {one && data && <span className="tabular-nums">({data.counts[one] ?? 0})</span>}
          </Button>
        ))}
      </div>
      <PagedList
        rows={data?.sellers.map((seller) => <SellerRow key={seller.id} seller={seller} />)}
        count={data?.count}
        limit={PAGE_SIZE}
        offset={offset}
        error={error}
        empty={t('list.empty')}
        onRetry={() => refetch()}
        onPage={onPage}
      />
    </Container>
  );
}
