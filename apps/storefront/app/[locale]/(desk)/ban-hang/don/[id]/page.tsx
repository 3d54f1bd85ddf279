import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { OrderPage } from '@/components/desk/orders/order-page';
import { EmptyState } from '@/components/empty-state';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { requireMe } from '@/lib/desk/current-member';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { readSellerOrder } from '@/lib/desk/orders';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/ban-hang/don/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const t = await getTranslator('sellerOrders');
  return deskMetadata(routes.sellerOrder(id), t('title'));
}

/** One order: what to do with it next. */
export default async function SellerOrderPage({ params, searchParams }: Props) {
  const { id } = await params;
  const t = await getTranslator('sellerOrders');
  const { href } = await pageContext();
  const me = await settle(requireMe(routes.sellerOrder(id)));
  const answer = me.available ? await settle(readSellerOrder(id)) : me;
  if (!me.available || !answer.available) return <PageUnavailable />;
  const order = answer.value;
  if (!order) {
    return (
      <DeskPage title={t('title')} query={{}}>
        <EmptyState title={t('gone')} heading="h2">
          <p>
            <a href={href(routes.sellerOrders)}>{t('back')}</a>
          </p>
        </EmptyState>
      </DeskPage>
    );
  }
  return (
    <DeskPage title={t('orderTitle', { number: String(order.number) })} query={await searchParams}>
      <OrderPage order={order} />
    </DeskPage>
  );
}
