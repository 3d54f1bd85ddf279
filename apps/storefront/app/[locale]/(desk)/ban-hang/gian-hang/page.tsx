import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { ShopPageView } from '@/components/desk/shop-page/shop-page-view';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { requireMe } from '@/lib/desk/current-member';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { readShopPage } from '@/lib/desk/listings';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/ban-hang/gian-hang'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('shopPage');
  return deskMetadata(routes.shopPage, t('title'));
}

/** What a seller tells buyers of itself: a story and photos. */
export default async function ShopPagePage({ searchParams }: Props) {
  const t = await getTranslator('shopPage');
  const me = await settle(requireMe(routes.shopPage));
  const page = me.available ? await settle(readShopPage()) : me;
  if (!me.available || !page.available) return <PageUnavailable />;
  return (
    <DeskPage title={t('title')} query={await searchParams}>
      <ShopPageView me={me.value} page={page.value} />
    </DeskPage>
  );
}
