import type { Metadata } from 'next';
import { BasketNotice } from '@/components/basket/basket-notice';
import { BasketView } from '@/components/basket/basket-view';
import { NothingYet } from '@/components/nothing-yet';
import { PageUnavailable } from '@/components/page-unavailable';
import { readRefusals } from '@/lib/backend/baskets';
import { settle } from '@/lib/backend/settle';
import { currentBasket } from '@/lib/current-basket';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import { basketTelling, sentWith } from '@/lib/tellings';
import layout from '@/styles/layout.module.css';

type Props = PageProps<'/[locale]/gio-hang'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('basket');
  const { locale } = await pageContext();
  return pageMetadata({ locale, path: routes.basket, title: t('title'), index: false });
}

/** The basket as it is now, with what may no longer be sold at its line. Never kept. */
async function readBasketPage() {
  const basket = await currentBasket();
  if (!basket || basket.items.length === 0) return null;
  return { basket, refusals: await readRefusals(basket.id) };
}

export default async function BasketPage({ searchParams }: Props) {
  const t = await getTranslator('basket');
  const query = await searchParams;
  const telling = basketTelling(query);
  const sent = sentWith(query);
  const answer = await settle(readBasketPage());
  if (!answer.available) return <PageUnavailable />;
  // Told where it happened, if that is still there; else over everything.
  const line = answer.value?.basket.items.find(({ id }) => id === sent.item) ?? null;
  return (
    <div className={`${layout.page} ${layout.top} ${layout.stack}`}>
      {telling && !line && <BasketNotice telling={telling} />}
      {answer.value ? (
        <BasketView
          {...answer.value}
          told={telling && line && { telling, line: line.id, typed: sent.typed }}
        />
      ) : (
        <NothingYet title={t('empty')} text={t('emptyText')} toMarket={t('toMarket')} />
      )}
    </div>
  );
}
