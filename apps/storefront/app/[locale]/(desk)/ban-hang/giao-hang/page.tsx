import type { Metadata } from 'next';
import { DeliveryView } from '@/components/desk/delivery/delivery-view';
import { DeskPage } from '@/components/desk/desk-page';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { requireMe } from '@/lib/desk/current-member';
import { readOwnDelivery } from '@/lib/desk/delivery';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/ban-hang/giao-hang'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('delivery');
  return deskMetadata(routes.delivery, t('title'));
}

/** How the seller sends its goods, and what that costs. */
export default async function DeliveryPage({ searchParams }: Props) {
  const t = await getTranslator('delivery');
  const me = await settle(requireMe(routes.delivery));
  if (!me.available) return <PageUnavailable />;
  const delivery = await settle(readOwnDelivery());
  if (!delivery.available) return <PageUnavailable />;
  return (
    <DeskPage title={t('title')} query={await searchParams}>
      <DeliveryView delivery={delivery.value} />
    </DeskPage>
  );
}
