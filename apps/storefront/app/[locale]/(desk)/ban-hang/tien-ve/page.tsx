import type { Metadata } from 'next';
import { DeskPage } from '@/components/desk/desk-page';
import { NoticesView } from '@/components/desk/transfers/notices-view';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { readBankNotices } from '@/lib/desk/bank-notices';
import { requireMe } from '@/lib/desk/current-member';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('bankNotices');
  return deskMetadata(routes.bankNotices, t('title'));
}

/** Money that has come and pays no order as it is: the seller decides. */
export default async function BankNoticesPage({
  searchParams,
}: PageProps<'/[locale]/ban-hang/tien-ve'>) {
  const t = await getTranslator('bankNotices');
  const me = await settle(requireMe(routes.bankNotices));
  const notices = me.available ? await settle(readBankNotices()) : me;
  if (!me.available || !notices.available) return <PageUnavailable />;
  return (
    <DeskPage title={t('title')} query={await searchParams}>
      <NoticesView notices={notices.value} />
    </DeskPage>
  );
}
