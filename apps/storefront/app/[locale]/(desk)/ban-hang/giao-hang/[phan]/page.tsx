import type { Metadata } from 'next';
import { DeliveryPartForm } from '@/components/desk/delivery/delivery-part';
import { DeskPage } from '@/components/desk/desk-page';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { requireMe } from '@/lib/desk/current-member';
import { readOwnDelivery } from '@/lib/desk/delivery';
import { DELIVERY_SLUGS, deliveryPartOf } from '@/lib/desk/delivery-form';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { getTranslator, pageContext } from '@/lib/page-context';
import { redirectTo } from '@/lib/redirect-to';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/ban-hang/giao-hang/[phan]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { phan } = await params;
  const part = deliveryPartOf(phan);
  const t = await getTranslator('delivery');
  return deskMetadata(routes.deliveryPart(phan), part ? t(`parts.${part}`) : t('title'));
}

/** One part of how the seller sends, to be changed. */
export default async function DeliveryPartPage({ params, searchParams }: Props) {
  const { phan } = await params;
  const t = await getTranslator('delivery');
  const { locale } = await pageContext();
  const part = deliveryPartOf(phan);
  const slug = DELIVERY_SLUGS.find((known) => known === phan);
  const me = await settle(requireMe(routes.deliveryPart(phan)));
  if (!me.available) return <PageUnavailable />;
  if (!part || !slug) redirectTo(locale, routes.delivery);
  const delivery = await settle(readOwnDelivery());
  if (!delivery.available) return <PageUnavailable />;
  return (
    <DeskPage title={t(`parts.${part}`)} query={await searchParams}>
      <DeliveryPartForm slug={slug} part={part} delivery={delivery.value} />
    </DeskPage>
  );
}
