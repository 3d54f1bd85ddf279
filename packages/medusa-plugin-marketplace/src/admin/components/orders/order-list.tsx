import { Container, Heading, Text } from '@medusajs/ui';
import { SELLER_ORDER_FILTERS } from 'ocop-core';
import { useSearchParams } from 'react-router-dom';
import { useSellerOrders } from '../../lib/queries';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { PagedList } from '../paged-list';
import { OrderRow } from './order-row';
import { SlowSellers } from './slow-sellers';

const PAGE_SIZE = 20;

/** Orders across sellers; who is slow to answer stands above them. */
export function OrderList() {
  const { t } = useMarketplaceTranslation();
  const [params, setParams] = useSearchParams();
  const filter = SELLER_ORDER_FILTERS.find((known) => known === params.get('filter')) ?? '';
  const offset = Math.max(0, Number.parseInt(params.get('offset') ?? '0', 10) || 0);
  const { data, error, refetch } = useSellerOrders({ filter, limit: PAGE_SIZE, offset });
  const set = (asked: { filter: string; offset: number }) => {
    const next = new URLSearchParams();
    if (asked.filter) next.set('filter', asked.filter);
    if (asked.offset > 0) next.set('offset', String(asked.offset));
    setParams(next, { replace: true });
  };
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading>{t('orders.heading')}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t('orders.description')}
          </Text>
        </div>
        <select
          className="bg-ui-bg-field border-ui-border-base rounded-md border px-2 py-1"
          aria-label={t('orders.heading')}
          value={filter}
          onChange={({ target }) => set({ filter: target.value, offset: 0 })}
        >
          {(['', ...SELLER_ORDER_FILTERS] as const).map((known) => (
            <option key={known} value={known}>
              {t(`orders.filter.${known || 'all'}`)}
            </option>
          ))}
        </select>
      </div>
      {data && data.slow_sellers.length > 0 && <SlowSellers sellers={data.slow_sellers} />}
      <PagedList
        rows={data?.orders.map((order) => <OrderRow key={order.id} order={order} />)}
        count={data?.count}
        limit={PAGE_SIZE}
        offset={offset}
        error={error}
        empty={t('orders.empty')}
        onRetry={() => refetch()}
        onPage={(at) => set({ filter, offset: at })}
      />
    </Container>
  );
}
