import type { Metadata } from 'next';
import { CasesView } from '@/components/desk/cases/cases-view';
import { DeskPage } from '@/components/desk/desk-page';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { askedCases, readSellerCases } from '@/lib/desk/cases';
import { requireMe } from '@/lib/desk/current-member';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('sellerCases');
  return deskMetadata(routes.sellerCases, t('title'));
}

/** What buyers say is wrong with parcels of this seller. */
export default async function SellerCasesPage({
  searchParams,
}: PageProps<'/[locale]/ban-hang/khieu-nai'>) {
  const t = await getTranslator('sellerCases');
  const query = await searchParams;
  const state = askedCases(query);
  const me = await settle(requireMe(routes.sellerCases));
  const list = me.available ? await settle(readSellerCases(state)) : me;
  if (!me.available || !list.available) return <PageUnavailable />;
  return (
    <DeskPage title={t('title')} query={query}>
      <CasesView list={list.value} state={state} />
    </DeskPage>
  );
}
