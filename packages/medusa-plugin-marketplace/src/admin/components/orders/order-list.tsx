import { Container, Heading, Text } from '@medusajs/ui';
import { SELLER_ORDER_FILTERS } from 'ocop-core';
import { useSellerOrders } from '../../lib/queries';
import { PAGE_SIZE, useListAddress } from '../../lib/use-list-address';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { PagedList } from '../paged-list';
import { OrderRow } from './order-row';
import { SlowSellers } from './slow-sellers';

/** Orders across sellers; who is slow to answer stands above them. */
export function OrderList() {
  const { t } = useMarketplaceTranslation();
  const { params, offset, change, onPage } = useListAddress();
  const filter = SELLER_ORDER_FILTERS.find((known) => known === params.get('filter')) ?? '';
  const { data, error, refetch } = useSellerOrders({ filter, limit: PAGE_SIZE, offset });
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
          onChange={({ target }) => change({ filter: target.value })}
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
        onPage={onPage}
      />
    </Container>
  );
}
