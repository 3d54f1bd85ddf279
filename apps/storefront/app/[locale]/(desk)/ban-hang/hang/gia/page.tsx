import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { PricesView } from '@/components/desk/listings/prices-view';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { requireMe } from '@/lib/desk/current-member';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { readSellerProducts } from '@/lib/desk/listings';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('listings');
  return deskMetadata(routes.prices, t('prices.title'));
}

/** Prices and stock of all packs. */
export default async function PricesPage({
  searchParams,
}: PageProps<'/[locale]/ban-hang/hang/gia'>) {
  const t = await getTranslator('listings');
  const me = await settle(requireMe(routes.prices));
  const answer = me.available ? await settle(readSellerProducts()) : me;
  if (!me.available || !answer.available) return <PageUnavailable />;
  return (
    <DeskPage title={t('prices.title')} query={await searchParams}>
      <PricesView products={answer.value} sellerId={me.value.seller.id} />
    </DeskPage>
  );
}
