import type { Metadata } from 'next';
import { OrderedBasket } from '@/components/basket/ordered-basket';
import { CardView } from '@/components/checkout/card-view';
import { ShopUnavailable } from '@/components/shop-unavailable';
import { settle } from '@/lib/backend/settle';
import { readPageCheckout } from '@/lib/current-basket';
import { drawn } from '@/lib/drawing/drawn';
import { environment } from '@/lib/environment';
import { isBackFromBank } from '@/lib/flash-messages';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { redirectTo } from '@/lib/redirect-to';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('cardPayment');
  const { locale } = await pageContext();
  return pageMetadata({ locale, path: routes.cardPayment, title: t('title'), index: false });
}

/** Where a basket whose button was pressed is paid by card; without one there is nothing here. */
async function CardPage({ searchParams }: PageProps<'/[locale]/thanh-toan/the'>) {
  const { locale } = await pageContext();
  const answer = await settle(readPageCheckout());
  const checkout = answer.available ? answer.value : null;
  if (answer.available && !checkout?.ordered && !checkout?.card) {
    redirectTo(locale, checkout ? routes.checkout : routes.basket);
  }
  // Taken away meanwhile, the page says that the fields did not open, and leads to the other ways.
  const { STRIPE_PUBLISHABLE_KEY: publishableKey = '' } = environment();
  const isBack = isBackFromBank(await searchParams);
  return (
    <div className={`${layout.page} ${layout.narrow} ${layout.top}`}>
      {!answer.available && <ShopUnavailable what="page" />}
      {checkout?.ordered && <OrderedBasket />}
      {checkout?.card && (
        <CardView card={checkout.card} publishableKey={publishableKey} isBack={isBack} />
      )}
    </div>
  );
}

export default drawn(CardPage);
