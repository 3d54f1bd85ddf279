import { Container, Heading, Text } from '@medusajs/ui';
import { SELLER_STATES } from 'ocop-core';
import { useSellers } from '../../lib/queries';
import { PAGE_SIZE, useListAddress } from '../../lib/use-list-address';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { PagedList } from '../paged-list';
import { StateFilter } from '../state-filter';
import { WordSearch } from '../word-search';
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
        <WordSearch words={q} label={t('list.search')} onSearch={(words) => change({ q: words })} />
      </div>
      <StateFilter
        states={[null, ...SELLER_STATES]}
        current={state}
        name={(one) => (one ? t(`state.${one}`) : t('list.all'))}
        counts={data?.counts}
        onChange={(one) => change({ state: one ?? '' })}
      />
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
