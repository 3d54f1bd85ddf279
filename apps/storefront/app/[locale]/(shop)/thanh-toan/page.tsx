import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { OrderedBasket } from '@/components/basket/ordered-basket';
import { CheckoutView } from '@/components/checkout/checkout-view';
import { ShopUnavailable } from '@/components/shop-unavailable';
import { settle } from '@/lib/backend/settle';
import { readPageBasket } from '@/lib/current-basket';
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

async function CheckoutPage() {
  const { locale } = await pageContext();
  const answer = await settle(readPageBasket());
  if (!answer.available) return <CheckoutPlace page={<ShopUnavailable what="page" />} />;
  const page = answer.value;
  if (page.state === 'none') redirectTo(locale, routes.basket);
  if (page.state === 'ordered') return <CheckoutPlace page={<OrderedBasket />} />;
  if (page.refusals.length > 0) redirectTo(locale, routes.basketBlocked);
  return <CheckoutPlace page={<CheckoutView basket={page.basket} changes={page.changes} />} />;
}

function CheckoutPlace({ page }: { page: ReactNode }) {
  return <div className={`${layout.page} ${layout.top}`}>{page}</div>;
}

export default drawn(CheckoutPage);
