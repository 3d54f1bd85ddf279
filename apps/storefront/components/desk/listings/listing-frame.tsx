import type { ReactNode } from 'react';
import { EmptyState } from '@/components/empty-state';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { requireMe } from '@/lib/desk/current-member';
import { type Listing, readListing } from '@/lib/desk/listings';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import type { QueryValues } from '@/lib/search/search-url';
import { DeskPage } from '../desk-page';

interface ListingFrameProps {
  id: string;
  /** The page's own address. */
  path: string;
  query: QueryValues;
  /** What stands before the name of the goods. */
  step?: string;
  children: (listing: Listing) => ReactNode;
}

/** The frame of every page of one listing; of one that the seller does not have, the way back. */
export async function ListingFrame({ id, path, query, step, children }: ListingFrameProps) {
  const t = await getTranslator('listings');
  const { href } = await pageContext();
  const me = await settle(requireMe(path));
  const answer = me.available ? await settle(readListing(id)) : me;
  if (!me.available || !answer.available) return <PageUnavailable />;
  const listing = answer.value;
  if (!listing) {
    return (
      <DeskPage title={t('title')} query={{}}>
        <EmptyState title={t('gone')} heading="h2">
          <p>
            <a href={href(routes.listings)}>{t('backToList')}</a>
          </p>
        </EmptyState>
      </DeskPage>
    );
  }
  const { name } = listing.goods;
  return (
    <DeskPage title={step ? `${step}: ${name}` : name} query={query}>
      {children(listing)}
    </DeskPage>
  );
}
