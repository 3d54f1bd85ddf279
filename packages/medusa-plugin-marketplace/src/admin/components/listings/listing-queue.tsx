import { Container, Heading, Text } from '@medusajs/ui';
import { formatTime, LISTING_STATES } from 'ocop-core';
import { useListings } from '../../lib/queries';
import { PAGE_SIZE, useListAddress } from '../../lib/use-list-address';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { PagedList } from '../paged-list';
import { StateFilter } from '../state-filter';
import { TextLink } from '../text-link';

/** Goods that wait for a decision, those that wait longest first; others by their state. */
export function ListingQueue() {
  const { t, locale } = useMarketplaceTranslation();
  const { params, offset, change, onPage } = useListAddress();
  const state = LISTING_STATES.find((known) => known === params.get('state')) ?? 'sent';
  const { data, error, refetch } = useListings({ state: [state], limit: PAGE_SIZE, offset });
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t('listings.heading')}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t('listings.description')}
        </Text>
      </div>
      <StateFilter
        states={LISTING_STATES}
        current={state}
        name={(one) => t(`listings.state.${one ?? state}`)}
        counts={data?.counts}
        onChange={(one) => change({ state: one ?? '' })}
      />
      <PagedList
        rows={data?.listings.map(({ id, goods, seller, state_since, published, findings }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
            <div className="min-w-0">
              <TextLink to={`/listings/${id}`} className="txt-compact-medium-plus">
                {goods?.name ?? t('listings.shopPage')}
              </TextLink>
              <Text size="small" className="text-ui-fg-subtle">
                {[
                  seller.name ?? t('list.unnamed'),
                  t(published ? 'listings.isChange' : 'listings.isNew'),
                  ...(findings > 0 ? [t('listings.findings', { count: findings })] : []),
                ].join(' · ')}
              </Text>
            </div>
            <Text size="small" className="text-ui-fg-subtle whitespace-nowrap">
              {t('list.since', { time: formatTime(state_since, locale) })}
            </Text>
          </li>
        ))}
        count={data?.count}
        limit={PAGE_SIZE}
        offset={offset}
        error={error}
        empty={t('listings.empty')}
        onRetry={() => refetch()}
        onPage={onPage}
      />
    </Container>
  );
}
