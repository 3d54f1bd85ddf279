import type { Metadata } from 'next';
import { AccountPage } from '@/components/account/account-page';
import { AddressesView } from '@/components/account/addresses-view';
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
    path: routes.accountAddresses,
    title: t('addresses.title'),
    index: false,
  });
}

async function AccountAddressesPage({ searchParams }: PageProps<'/[locale]/tai-khoan/dia-chi'>) {
  const t = await getTranslator('account');
  const { locale } = await pageContext();
  const answer = await settle(readAccount());
  if (!answer.available) return <PageUnavailable />;
  const account = answer.value;
  if (!account) redirectTo(locale, routes.account);
  const flash = accountFlash(await searchParams);
  return (
    <AccountPage title={t('addresses.title')} flash={flash} signedIn>
      <AddressesView addresses={account.addresses} />
    </AccountPage>
  );
}

export default drawn(AccountAddressesPage);
