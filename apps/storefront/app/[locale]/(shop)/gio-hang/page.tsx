import type { Metadata } from 'next';
import { BasketNotice } from '@/components/basket/basket-notice';
import { BasketView } from '@/components/basket/basket-view';
import { OrderedBasket } from '@/components/basket/ordered-basket';
import { ChangedNotice } from '@/components/checkout/changed-notice';
import { NothingYet } from '@/components/nothing-yet';
import { PageUnavailable } from '@/components/page-unavailable';
import { settle } from '@/lib/backend/settle';
import { readStocks } from '@/lib/backend/stocks';
import { readPageBasket } from '@/lib/current-basket';
import { drawn } from '@/lib/drawing/drawn';
import { basketFlash, CODE_ITEM, sentWith } from '@/lib/flash-messages';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';

type Props = PageProps<'/[locale]/gio-hang'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('basket');
  const { locale } = await pageContext();
  return pageMetadata({ locale, path: routes.basket, title: t('title'), index: false });
}

async function readBasketPage() {
  const basket = await readPageBasket();
  if (basket.state !== 'open') return { ...basket, stocks: null };
  const products = basket.basket.items.flatMap(({ product_id }) => product_id ?? []);
  return { ...basket, stocks: await readStocks([...new Set(products)]) };
}

async function BasketPage({ searchParams }: Props) {
  const t = await getTranslator('basket');
  const query = await searchParams;
  const flash = basketFlash(query);
  const { item, typed } = sentWith(query);
  const answer = await settle(readBasketPage());
  if (!answer.available) return <PageUnavailable />;
  const page = answer.value;
  const open = page.state === 'open' ? page : null;
  // Told where it happened, if that is still there; else over everything.
  const line = open?.basket.items.find(({ id }) => id === item) ?? null;
  const atCode = open !== null && item === CODE_ITEM;
  return (
    <div className={`${layout.page} ${layout.top} ${layout.stack}`}>
      {flash && !line && !atCode && <BasketNotice flash={flash} />}
      {open && <ChangedNotice differences={open.changes} />}
      {open && (
        <BasketView
          basket={open.basket}
          senders={open.senders}
          refusals={open.refusals}
          stocks={open.stocks}
          notice={flash && line && { flash, line: line.id, typed }}
          codeNotice={flash && atCode ? { flash, typed } : null}
        />
      )}
      {page.state === 'ordered' && <OrderedBasket />}
      {page.state === 'none' && (
        <NothingYet
          title={t('empty')}
          text={t('emptyText')}
          toMarket={t('toMarket')}
          other={{ path: routes.orders, text: t('toOrders') }}
        />
      )}
    </div>
  );
}

export default drawn(BasketPage);
