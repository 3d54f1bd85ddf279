import type { Metadata } from 'next';
import actions from '@/components/action-link.module.css';
import { OrderView } from '@/components/checkout/order-view';
import { EmptyState } from '@/components/empty-state';
import { ShopUnavailable } from '@/components/shop-unavailable';
import { readOrderCases } from '@/lib/backend/order-cases';
import { readOrderCourse } from '@/lib/backend/order-course';
import { contactOf, readOrder, readOrderSummary } from '@/lib/backend/orders';
import { readOrderReviews } from '@/lib/backend/reviews';
import { settle } from '@/lib/backend/settle';
import { orderAccess } from '@/lib/cookies';
import { drawn } from '@/lib/drawing/drawn';
import { orderFlash } from '@/lib/flash-messages';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';

type Props = PageProps<'/[locale]/don-hang/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const t = await getTranslator('order');
  const { locale } = await pageContext();
  return pageMetadata({ locale, path: routes.order(id), title: t('title'), index: false });
}

/** An order, for the browser that placed it; a stranger learns nothing, not even that it exists. */
async function OrderPage({ params, searchParams }: Props) {
  const { id } = await params;
  const t = await getTranslator('order');
  const { href } = await pageContext();
  const access = await orderAccess(id);
  const answer = await settle(access ? readOpened(id) : Promise.resolve(null));
  const opened = answer.available ? answer.value : null;
  const reviews = opened && (await settle(readOrderReviews(id, contactOf(opened.order))));
  return (
    <div className={`${layout.page} ${layout.narrow} ${layout.top}`}>
      {!answer.available && <ShopUnavailable what="page" />}
      {opened && access && (
        <OrderView
          {...opened}
          access={access}
          reviews={reviews?.available ? reviews.value : null}
          flash={orderFlash(await searchParams)}
        />
      )}
      {answer.available && !opened && (
        <EmptyState title={t('closedTitle')} heading="h1">
          <p>{t('closedText')}</p>
          <p>
            <a className={actions.primary} href={href(routes.orders)}>
              {t('find')}
            </a>
          </p>
        </EmptyState>
      )}
    </div>
  );
}

async function readOpened(id: string) {
  const [order, summary, followed, cases] = await Promise.all([
    readOrder(id),
    readOrderSummary(id),
    readOrderCourse(id),
    readOrderCases(id),
  ]);
  const { course = null, wishes = null, card = null } = followed ?? {};
  return order && summary && { order, summary, course, wishes, card, cases };
}

export default drawn(OrderPage);
