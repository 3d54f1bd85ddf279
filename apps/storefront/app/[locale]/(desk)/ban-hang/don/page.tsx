import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { OrdersView } from '@/components/desk/orders/orders-view';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { requireMe } from '@/lib/desk/current-member';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { askedOrders } from '@/lib/desk/order-headings';
import { readSellerOrders } from '@/lib/desk/orders';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('sellerOrders');
  return deskMetadata(routes.sellerOrders, t('title'));
}

/** Orders of the seller's goods, by what is to be done with them. */
export default async function SellerOrdersPage({
  searchParams,
}: PageProps<'/[locale]/ban-hang/don'>) {
  const t = await getTranslator('sellerOrders');
  const query = await searchParams;
  const { filter, page } = askedOrders(query);
  const me = await settle(requireMe(routes.sellerOrders));
  const list = me.available ? await settle(readSellerOrders(filter, page)) : me;
  if (!me.available || !list.available) return <PageUnavailable />;
  return (
    <DeskPage title={t('title')} query={query}>
      <OrdersView list={list.value} filter={filter} page={page} />
    </DeskPage>
  );
}
