import type { Metadata } from 'next';
import { AccountView } from '@/components/desk/sign-in/account-view';
import { DeskPage } from '@/components/desk/desk-page';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { requireMe } from '@/lib/desk/current-member';
import { deskMetadata } from '@/lib/desk/desk-metadata';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('signIn');
  return deskMetadata(routes.deskAccount, t('accountTitle'));
}

/** Who is signed in, a new password, the way out. */
export default async function AccountPage({
  searchParams,
}: PageProps<'/[locale]/ban-hang/tai-khoan'>) {
  const t = await getTranslator('signIn');
  const answer = await settle(requireMe(routes.deskAccount));
  if (!answer.available) return <PageUnavailable />;
  return (
    <DeskPage title={t('accountTitle')} query={await searchParams}>
      <AccountView me={answer.value} />
    </DeskPage>
  );
}
