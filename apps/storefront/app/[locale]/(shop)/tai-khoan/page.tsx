import type { Metadata } from 'next';
import { AccountPage } from '@/components/account/account-page';
import { AccountView } from '@/components/account/account-view';
import { SignInView } from '@/components/account/sign-in-view';
import { PageUnavailable } from '@/components/page-unavailable';
import { readAccount } from '@/lib/account/account';
import { buyerCodeAddress } from '@/lib/account/session';
import { readOwnOrders } from '@/lib/backend/orders';
import { settle } from '@/lib/backend/settle';
import { drawn } from '@/lib/drawing/drawn';
import { accountFlash } from '@/lib/flash-messages';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('account');
  const { locale } = await pageContext();
  return pageMetadata({ locale, path: routes.account, title: t('title'), index: false });
}

/** The account of who is signed in, else the way into it. */
async function AccountFirstPage({ searchParams }: PageProps<'/[locale]/tai-khoan'>) {
  const t = await getTranslator('account');
  const flash = accountFlash(await searchParams);
  const answer = await settle(readAccount());
  const device = await settle(readOwnOrders());
  if (!answer.available || !device.available) return <PageUnavailable />;
  const account = answer.value;
  if (!account) {
    return (
      <AccountPage title={t('signIn.title')} flash={flash} signedIn={false}>
        <SignInView codeWentTo={await buyerCodeAddress()} />
      </AccountPage>
    );
  }
  const own = new Set(account.checkouts.flatMap(({ orders }) => orders.map(({ id }) => id)));
  const unjoined = device.value.filter(({ id }) => !own.has(id)).length;
  return (
    <AccountPage title={t('title')} flash={flash} signedIn>
      <AccountView account={account} unjoined={unjoined} />
    </AccountPage>
  );
}

export default drawn(AccountFirstPage);
