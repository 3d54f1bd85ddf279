import type { Metadata } from 'next';
import { AccountPage } from '@/components/account/account-page';
import { AccountDataView } from '@/components/account/data-view';
import { PageUnavailable } from '@/components/page-unavailable';
import { readAccount } from '@/lib/account/account';
import { settle } from '@/lib/backend/settle';
import { drawn } from '@/lib/drawing/drawn';
import { accountFlash } from '@/lib/flash-messages';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { redirectTo } from '@/lib/redirect-to';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('account');
  const { locale } = await pageContext();
  return pageMetadata({
    locale,
    path: routes.accountData,
    title: t('data.title'),
    index: false,
  });
}

async function AccountDataPage({ searchParams }: PageProps<'/[locale]/tai-khoan/du-lieu'>) {
  const t = await getTranslator('account');
  const { locale } = await pageContext();
  const answer = await settle(readAccount());
  if (!answer.available) return <PageUnavailable />;
  const account = answer.value;
  if (!account) redirectTo(locale, routes.account);
  const flash = accountFlash(await searchParams);
  return (
    <AccountPage title={t('data.title')} flash={flash} signedIn>
      <AccountDataView account={account} />
    </AccountPage>
  );
}

export default drawn(AccountDataPage);
