import type { OrderSummary } from '@/lib/backend/orders';
import { FLASH_ID, type OrdersFlash } from '@/lib/flash-messages';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import type { Translate } from '@/lib/translator';
import layout from '@/styles/layout.module.css';
import { NothingYet } from '../nothing-yet';
import { Notice } from '../notice';
import { OrderList } from './order-list';
import { type LookUpOrderTexts, OrderLookUpForm } from './order-look-up-form';
import styles from './orders-view.module.css';

interface OrdersViewProps {
  orders: readonly OrderSummary[];
  /** What came of a form that led here. */
  flash: OrdersFlash | null;
}

/** What this browser has ordered, and the way to what was ordered elsewhere. */
export async function OrdersView({ orders, flash }: OrdersViewProps) {
  const t = await getTranslator('orders');
  const { locale, href } = await pageContext();
  return (
    <>
      {orders.length > 0 ? (
        <div className={layout.stack}>
          <h1>{t('title')}</h1>
          {flash && (
            <Notice id={FLASH_ID} kind="done" title={t(`flash.${flash}`)}>
              <p>{t('flashText')}</p>
            </Notice>
          )}
          <p className={layout.quiet}>{t('kept')}</p>
          <OrderList orders={orders} />
        </div>
      ) : (
        <NothingYet title={t('empty')} text={t('emptyText')} toMarket={t('toMarket')} />
      )}
      <section className={styles.find} aria-labelledby="tim-don-hang">
        <h2 id="tim-don-hang">{t('find.title')}</h2>
        <p>{t('find.text')}</p>
        <OrderLookUpForm locale={locale} path={href(routes.orders)} texts={lookUpTexts(t)} />
      </section>
    </>
  );
}

function lookUpTexts(t: Translate<'orders'>): LookUpOrderTexts {
  return {
    fields: { number: t('find.fields.number'), contact: t('find.fields.contact') },
    hints: { number: t('find.hints.number'), contact: t('find.hints.contact') },
    errors: { number: t('find.errors.number'), contact: t('find.errors.contact') },
    errorSummary: t('find.errorSummary'),
    problems: {
      notFound: { title: t('find.notFound'), text: t('find.notFoundText') },
      tooMany: { title: t('find.tooMany'), text: t('find.tooManyText') },
      unavailable: { title: t('find.unavailable'), text: t('find.unavailableText') },
    },
    submit: t('find.submit'),
  };
}
