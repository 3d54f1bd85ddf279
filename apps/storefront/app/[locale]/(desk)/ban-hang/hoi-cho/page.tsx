import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { DeskFairs } from '@/components/desk/fairs/desk-fairs';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { requireMe } from '@/lib/desk/current-member';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { readSellerFairs } from '@/lib/desk/fairs';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('deskFairs');
  return deskMetadata(routes.sellerFairs, t('title'));
}

/** Fairs that a seller may apply to, and where its applications stand. */
export default async function SellerFairsPage({
  searchParams,
}: PageProps<'/[locale]/ban-hang/hoi-cho'>) {
  const t = await getTranslator('deskFairs');
  const me = await settle(requireMe(routes.sellerFairs));
  const fairs = me.available ? await settle(readSellerFairs()) : me;
  if (!me.available || !fairs.available) return <PageUnavailable />;
  return (
    <DeskPage title={t('title')} query={await searchParams}>
      <DeskFairs fairs={fairs.value} />
    </DeskPage>
  );
}
