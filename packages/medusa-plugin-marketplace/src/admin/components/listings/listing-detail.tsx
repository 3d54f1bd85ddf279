import { Button, Container, Heading, StatusBadge, Text } from '@medusajs/ui';
import { type FieldProblem, problemMessage } from 'ocop-core';
import { useState } from 'react';
import type { ListingDecision } from '../../lib/api';
import type { AdminListing } from '../../lib/contract';
import { useListing } from '../../lib/queries';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { Card } from '../card';
import { FactRow } from '../fact-row';
import { HistoryCard } from '../history-card';
import { NotRead } from '../not-read';
import { TextLink } from '../text-link';
import { ContentCard } from './content-card';
import { FindingsCard } from './findings-card';
import { ListingDecisionDrawer } from './listing-decision-drawer';

/** One listing: what can be decided, then what it says, what is new of it, and what to look at. */
export function ListingDetail({ id }: { id: string }) {
  const { t } = useMarketplaceTranslation();
  const { data: listing, error, refetch } = useListing(id);
  if (error || !listing) return <NotRead error={error} onRetry={() => refetch()} />;
  return (
    <div className="flex flex-col gap-3">
      <StateCard listing={listing} />
      <div className="grid gap-3 xl:grid-cols-2 xl:items-start">
        <ContentCard listing={listing} />
        <div className="flex flex-col gap-3">
          <FindingsCard listing={listing} />
          <GoodsCard listing={listing} />
          <HistoryCard
            heading={t('listings.events')}
            entries={[...listing.events].reverse().map(({ reason, ...event }) => ({
              ...event,
              title: t(`listings.event.${event.type}`),
              words: reason,
            }))}
          />
        </div>
      </div>
    </div>
  );
}

function StateCard({ listing }: { listing: AdminListing }) {
  const { t, locale } = useMarketplaceTranslation();
  const [decision, setDecision] = useState<ListingDecision['decision'] | null>(null);
  const { goods, state, may, lacks, published } = listing;
  return (
    <Container className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <Heading>{goods?.name ?? t('listings.shopPage')}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t(published ? 'listings.isChange' : 'listings.isNew')}
          </Text>
        </div>
        <StatusBadge color={state === 'sent' ? 'orange' : state === 'approved' ? 'green' : 'grey'}>
          {t(`listings.state.${state}`)}
        </StatusBadge>
      </div>
      {lacks.length > 0 && (
        <div>
          <Text size="small" weight="plus">
            {t('listings.lacksHeading')}
          </Text>
          <ul className="list-disc pl-5">
            {lacks.map((problem: FieldProblem) => (
              <li key={problem.path}>
                <Text size="small">
                  {problem.path}: {problemMessage(problem, locale)}
                </Text>
              </li>
            ))}
          </ul>
        </div>
      )}
      {may.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {may.map((one) => (
            <Button
              key={one}
              variant={one === 'approved' ? 'primary' : 'secondary'}
              onClick={() => setDecision(one)}
            >
              {t(`listings.decision.${one}`)}
            </Button>
          ))}
        </div>
      )}
      {decision && (
        <ListingDecisionDrawer
          listing={listing}
          decision={decision}
          onClose={() => setDecision(null)}
        />
      )}
    </Container>
  );
}

function GoodsCard({ listing }: { listing: AdminListing }) {
  const { t } = useMarketplaceTranslation();
  const { goods, seller, shelf, product, on_shelf } = listing;
  return (
    <Card heading={t('listings.goods')}>
      <dl className="divide-y">
        <FactRow title={t('listings.seller')}>
          <TextLink to={`/sellers/${seller.id}`}>{seller.name ?? t('list.unnamed')}</TextLink>
        </FactRow>
        {goods && (
          <>
            <FactRow title={t('listings.producer')}>{goods.producer.name}</FactRow>
            <FactRow title={t('listings.code')}>
              {goods.verification_code} · {t('listings.stars', { stars: goods.star })}
            </FactRow>
          </>
        )}
        <FactRow title={t('listings.toShop')}>
          {product ? (
            <TextLink to={`/products/${product.id}`}>{t(`listings.shelf.${shelf}`)}</TextLink>
          ) : (
            t(on_shelf ? `listings.shelf.${shelf}` : 'listings.following')
          )}
        </FactRow>
      </dl>
    </Card>
  );
}
