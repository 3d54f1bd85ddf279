import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { OrderedBasket } from '@/components/basket/ordered-basket';
import { CheckoutView } from '@/components/checkout/checkout-view';
import { ShopUnavailable } from '@/components/shop-unavailable';
import { readCheckoutAccount } from '@/lib/account/checkout-account';
import { settle } from '@/lib/backend/settle';
import { readPageCheckout } from '@/lib/current-basket';
import { drawn } from '@/lib/drawing/drawn';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { redirectTo } from '@/lib/redirect-to';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('checkout');
  const { locale } = await pageContext();
  return pageMetadata({ locale, path: routes.checkout, title: t('title'), index: false });
}

async function CheckoutPage({ searchParams }: PageProps<'/[locale]/thanh-toan'>) {
  const { locale } = await pageContext();
  const answer = await settle(readPageCheckout());
  if (!answer.available) return <CheckoutPlace page={<ShopUnavailable what="page" />} />;
  const checkout = answer.value;
  if (!checkout) redirectTo(locale, routes.basket);
  if (checkout.card) redirectTo(locale, routes.cardPayment);
  if (checkout.ordered) return <CheckoutPlace page={<OrderedBasket />} />;
  if (checkout.refusals.length > 0) redirectTo(locale, routes.basketBlocked);
  if (checkout.parcels.length === 0) redirectTo(locale, routes.basket);
  const account = await readCheckoutAccount(await searchParams);
  return <CheckoutPlace page={<CheckoutView checkout={checkout} account={account} />} />;
}

function CheckoutPlace({ page }: { page: ReactNode }) {
  return <div className={`${layout.page} ${layout.top}`}>{page}</div>;
}

export default drawn(CheckoutPage);
