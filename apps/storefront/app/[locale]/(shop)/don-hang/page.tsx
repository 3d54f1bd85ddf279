import type { Metadata } from 'next';
import { OrdersView } from '@/components/orders/orders-view';
import { PageUnavailable } from '@/components/page-unavailable';
import { readOwnOrders } from '@/lib/backend/orders';
import { settle } from '@/lib/backend/settle';
import { drawn } from '@/lib/drawing/drawn';
import { ordersFlash } from '@/lib/flash-messages';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('orders');
  const { locale } = await pageContext();
  return pageMetadata({ locale, path: routes.orders, title: t('title'), index: false });
}

/** The orders of this browser, and a form that finds those of another. */
async function OrdersPage({ searchParams }: PageProps<'/[locale]/don-hang'>) {
  const answer = await settle(readOwnOrders());
  if (!answer.available) return <PageUnavailable />;
  return (
    <div className={`${layout.page} ${layout.narrow} ${layout.top}`}>
      <OrdersView orders={answer.value} flash={ordersFlash(await searchParams)} />
    </div>
  );
}

export default drawn(OrdersPage);
