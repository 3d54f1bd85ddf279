import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { type BuyerAccount, readAccount } from '@/lib/account/account';
import { settle } from '@/lib/backend/settle';
import { accountFlash } from '@/lib/flash-messages';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { redirectTo } from '@/lib/redirect-to';
import { routes } from '@/lib/routes';
import type { QueryValues } from '@/lib/search/search-url';
import { PageUnavailable } from '../page-unavailable';
import { AccountPage } from './account-page';

/** A page of the account beside the first, by the name that its words go by. */
type OwnPage = 'addresses' | 'data';

const PATHS: Readonly<Record<OwnPage, string>> = {
  addresses: routes.accountAddresses,
  data: routes.accountData,
};

export async function ownAccountMetadata(page: OwnPage): Promise<Metadata> {
  const t = await getTranslator('account');
  const { locale } = await pageContext();
  return pageMetadata({ locale, path: PATHS[page], title: t(`${page}.title`), index: false });
}

interface OwnAccountPageProps {
  page: OwnPage;
  searchParams: Promise<QueryValues>;
  /** What the page shows of the account. */
  children: (account: BuyerAccount) => ReactNode;
}

/** A page for who is signed in; whoever is not is sent to the way in. */
export async function OwnAccountPage({ page, searchParams, children }: OwnAccountPageProps) {
  const t = await getTranslator('account');
  const { locale } = await pageContext();
  const answer = await settle(readAccount());
  if (!answer.available) return <PageUnavailable />;
  const account = answer.value;
  if (!account) redirectTo(locale, routes.account);
  return (
    <AccountPage title={t(`${page}.title`)} flash={accountFlash(await searchParams)} signedIn>
      {children(account)}
    </AccountPage>
  );
}
