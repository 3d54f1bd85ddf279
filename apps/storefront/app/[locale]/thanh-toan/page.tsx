import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CheckoutView } from '@/components/checkout/checkout-view';
import { ShopUnavailable } from '@/components/shop-unavailable';
import { readRefusals } from '@/lib/backend/baskets';
import { readShippingOptions } from '@/lib/backend/checkouts';
import { settle } from '@/lib/backend/settle';
import { currentBasket } from '@/lib/current-basket';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('checkout');
  const { locale } = await pageContext();
  return pageMetadata({ locale, path: routes.checkout, title: t('title'), index: false });
}

async function readCheckout() {
  const basket = await currentBasket();
  if (!basket || basket.items.length === 0) return null;
  const [refusals, options] = await Promise.all([
    readRefusals(basket.id),
    readShippingOptions(basket.id),
  ]);
  return { basket, refusals, shipping: options[0] ?? null };
}

export default async function CheckoutPage() {
  const { href } = await pageContext();
  const answer = await settle(readCheckout());
  if (answer.available && (!answer.value || answer.value.refusals.length > 0)) {
    redirect(href(routes.basketBlocked));
  }
  return (
    <div className={`${layout.page} ${layout.top}`}>
      {answer.available && answer.value ? (
        <CheckoutView basket={answer.value.basket} shipping={answer.value.shipping} />
      ) : (
        <ShopUnavailable what="page" />
      )}
    </div>
  );
}
