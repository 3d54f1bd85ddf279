import { Button, Container, Heading, Input, Text } from '@medusajs/ui';
import { SELLER_STATES, type SellerState } from 'ocop-core';
import { useSearchParams } from 'react-router-dom';
import { useSellers } from '../../lib/queries';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { PagedList } from '../paged-list';
import { SellerRow } from './seller-row';

const PAGE_SIZE = 20;

/** Sellers by state: what waits for a decision, who sells, who does not any more. */
export function SellerList() {
  const { t } = useMarketplaceTranslation();
  const [params, setParams] = useSearchParams();
  const state = SELLER_STATES.find((known) => known === params.get('state')) ?? null;
  const q = params.get('q') ?? '';
  const offset = Math.max(0, Number.parseInt(params.get('offset') ?? '0', 10) || 0);
  const { data, error, refetch } = useSellers({
    q,
    state: state ? [state] : [],
    limit: PAGE_SIZE,
    offset,
  });
  const set = (changes: Record<string, string>) => {
    const next = new URLSearchParams({ ...Object.fromEntries(params), offset: '0', ...changes });
    for (const [key, value] of [...next]) if (value === '' || value === '0') next.delete(key);
    setParams(next, { replace: true });
  };
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
            set({ q: String(new FormData(event.currentTarget).get('q') ?? '').trim() });
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
            onClick={() => set({ state: one ?? '' })}
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
        onPage={(to) => set({ offset: String(to) })}
      />
    </Container>
  );
}
