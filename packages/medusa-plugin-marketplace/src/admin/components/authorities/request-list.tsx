import { Button, Container, Heading, Text } from '@medusajs/ui';
import { useState } from 'react';
import { useAuthorityRequests } from '../../lib/queries';
import { PAGE_SIZE, useListAddress } from '../../lib/use-list-address';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { PagedList } from '../paged-list';
import { StateFilter } from '../state-filter';
import { NewRequestDrawer } from './new-request-drawer';
import { RequestRow } from './request-row';

const STATES = ['open', 'closed'] as const;

/** What authorities ask, with the clock of each: what is due first comes first. */
export function RequestList() {
  const { t } = useMarketplaceTranslation();
  const { params, offset, change, onPage } = useListAddress();
  const [isEntering, setEntering] = useState(false);
  const state = STATES.find((known) => known === params.get('state')) ?? 'open';
  const { data, error, refetch } = useAuthorityRequests({ state, limit: PAGE_SIZE, offset });
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading>{t('authorities.heading')}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t('authorities.description')}
          </Text>
        </div>
        <Button onClick={() => setEntering(true)}>{t('authorities.enter')}</Button>
      </div>
      <StateFilter
        states={STATES}
        current={state}
        name={(one) => t(`authorities.state.${one ?? state}`)}
        counts={data?.counts}
        onChange={(one) => change({ state: one ?? '' })}
      />
      <PagedList
        rows={data?.requests.map((row) => <RequestRow key={row.id} row={row} />)}
        count={data?.count}
        limit={PAGE_SIZE}
        offset={offset}
        error={error}
        empty={t('authorities.empty')}
        onRetry={() => refetch()}
        onPage={onPage}
      />
      {isEntering && <NewRequestDrawer onClose={() => setEntering(false)} />}
    </Container>
  );
}
