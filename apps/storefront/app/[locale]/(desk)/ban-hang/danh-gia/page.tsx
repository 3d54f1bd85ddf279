import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { ReviewsView } from '@/components/desk/reviews/reviews-view';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { requireMe } from '@/lib/desk/current-member';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { asksForWaiting, readSellerReviews } from '@/lib/desk/reviews';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('sellerReviews');
  return deskMetadata(routes.sellerReviews, t('title'));
}

/** What buyers say of the seller's goods, and the replies that everybody reads. */
export default async function SellerReviewsPage({
  searchParams,
}: PageProps<'/[locale]/ban-hang/danh-gia'>) {
  const t = await getTranslator('sellerReviews');
  const query = await searchParams;
  const isWaiting = asksForWaiting(query);
  const me = await settle(requireMe(routes.sellerReviews));
  const list = me.available ? await settle(readSellerReviews(isWaiting)) : me;
  if (!me.available || !list.available) return <PageUnavailable />;
  return (
    <DeskPage title={t('title')} query={query}>
      <ReviewsView list={list.value} isWaiting={isWaiting} />
    </DeskPage>
  );
}
