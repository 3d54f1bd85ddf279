import { codesOfOrder, type Order } from '@/lib/backend/orders';
import type { OrderReviews } from '@/lib/backend/reviews';
import { FLASH_ID, type OrderFlash } from '@/lib/flash-messages';
import { formatInstant } from '@/lib/instant';
import type { OrderAccess } from '@/lib/order-pass';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { sumsOf } from '@/lib/sums';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import { FactList } from '../fact-list';
import { GoodsList } from '../goods-list';
import { Notice } from '../notice';
import { OrderReviewForms } from '../reviews/order-review-forms';
import { SumRows } from '../sum-rows';
import styles from './checkout-view.module.css';

interface OrderViewProps {
  order: Order;
  /** After a day name, number and address are not shown any more. */
  access: OrderAccess;
  /** What the buyer said of the goods so far; null where it is not known. */
  reviews: OrderReviews | null;
  /** What came of a form that led here. */
  flash: OrderFlash | null;
}

/** The confirmation of an order: number, goods, sum to have ready, where it goes. */
export async function OrderView({ order, access, reviews, flash }: OrderViewProps) {
  const t = await getTranslator('order');
  const { locale, href } = await pageContext();
  const address = order.shipping_address;
  const shown = (text: string | null | undefined) => (access === 'all' ? (text ?? null) : null);
  const canceled = order.status === 'canceled';
  return (
    <div className={layout.stack}>
      <h1>{t('heading', { number: String(order.display_id) })}</h1>
      <Notice
        id={FLASH_ID}
        kind={canceled ? 'trouble' : 'done'}
        title={flash && !canceled ? t(`flash.${flash}`) : t(canceled ? 'canceled' : 'placed')}
      >
        <p>{canceled ? t('canceledText') : t('placedText')}</p>
      </Notice>
      <section className={styles.summary} aria-label={t('goods')}>
        <h2 className={styles.heading}>{t('goods')}</h2>
        <GoodsList
          lines={order.items.map((line) => ({ ...line, title: line.product_title ?? line.title }))}
        />
        <SumRows
          sums={sumsOf(order, codesOfOrder(order), true)}
          total={canceled ? t('total') : t('toPay')}
        />
      </section>
      {reviews && <OrderReviewForms order={order} reviews={reviews} />}
      <FactList
        facts={[
          { term: t('placedAt'), value: formatInstant(order.created_at, locale) },
          {
            term: t('receiver'),
            value: shown(address?.first_name),
            note: shown(address?.phone),
          },
          {
            term: t('address'),
            value: shown(
              [address?.address_1, address?.city, address?.province].filter(Boolean).join(', '),
            ),
          },
          { term: t('payment'), value: t('cod') },
        ]}
      />
      <p className={layout.quiet}>{t('keep')}</p>
      <p>
        <a className={actions.secondary} href={href(routes.search)}>
          {t('goOn')}
        </a>
      </p>
    </div>
  );
}
