import type { Metadata } from 'next';
import { PROVINCES } from 'ocop-core';
import { DeliveryPoints } from '@/components/desk/delivery/delivery-points';
import { DeskPage } from '@/components/desk/desk-page';
import { PageUnavailable } from '@/components/page-unavailable';
import { readPoints } from '@/lib/backend/points';
import { settle } from '@/lib/backend/settle';
import { requireMe } from '@/lib/desk/current-member';
import { readOwnDelivery } from '@/lib/desk/delivery';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/ban-hang/giao-hang/diem-ban'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('delivery');
  return deskMetadata(routes.deliveryPoints, t('points.title'));
}

/** Which points of sale hand over the seller's parcels. */
export default async function DeliveryPointsPage({ searchParams }: Props) {
  const t = await getTranslator('delivery');
  const query = await searchParams;
  const me = await settle(requireMe(routes.deliveryPoints));
  const delivery = me.available ? await settle(readOwnDelivery()) : me;
  if (!me.available || !delivery.available) return <PageUnavailable />;
  const asked = PROVINCES.find(({ code }) => code === query.tinh)?.code;
  const province = asked ?? delivery.value.own_province_code ?? undefined;
  const points = await settle(readPoints(province));
  if (!points.available) return <PageUnavailable />;
  return (
    <DeskPage title={t('points.title')} query={query}>
      <DeliveryPoints delivery={delivery.value} province={province ?? null} {...points.value} />
    </DeskPage>
  );
}
