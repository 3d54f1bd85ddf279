import { formatVnd } from 'ocop-core';
import { joinDeviceOrders, signOutBuyer } from '@/app/actions/account';
import type { BuyerAccount } from '@/lib/account/account';
import { formatInstantDay } from '@/lib/instant';
import { getTranslator, pageContext } from '@/lib/page-context';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import styles from './account.module.css';

interface AccountViewProps {
  account: BuyerAccount;
  /** Orders of this device that are not the account's. */
  unjoined: number;
}

/** What somebody has ordered, press by press, and what they said of it. */
export async function AccountView({ account, unjoined }: AccountViewProps) {
  const t = await getTranslator('account');
  const { locale } = await pageContext();
  const { email, checkouts, reviews } = account;
  return (
    <>
      <p>{t('signedInAs', { email })}</p>
      {unjoined > 0 && (
        <form className={styles.group} action={joinDeviceOrders}>
          <input type="hidden" name="locale" value={locale} />
          <p>{t('join.text', { count: unjoined })}</p>
          <p>
            <button className={actions.primary} type="submit">
              {t('join.submit')}
            </button>
          </p>
        </form>
      )}
      <h2>{t('orders.title')}</h2>
      {checkouts.length === 0 && <p>{t('orders.none')}</p>}
      {checkouts.map(({ placed_at, orders }) => (
        <section key={orders[0]?.id} className={styles.group}>
          <h3>{t('orders.placed', { date: formatInstantDay(placed_at, locale) })}</h3>
          <ul className={layout.stack}>
            {orders.map((order) => (
              <li key={order.id}>
                <OrderLine order={order} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {reviews.length > 0 && (
        <>
          <h2>{t('reviews.title')}</h2>
          <ul className={layout.stack}>
            {reviews.map(({ id, rating, text, status }) => (
              <li key={id} className={styles.group}>
                <p>
                  <strong>{t('reviews.rating', { rating })}</strong> ·{' '}
                  {t(`reviews.status.${status}`)}
                </p>
                {text && <p>{text}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      <form action={signOutBuyer}>
        <input type="hidden" name="locale" value={locale} />
        <button className={actions.quiet} type="submit">
          {t('signOut')}
        </button>
      </form>
    </>
  );
}

type AccountOrder = BuyerAccount['checkouts'][number]['orders'][number];

async function OrderLine({ order }: { order: AccountOrder }) {
  const t = await getTranslator('account');
  const words = await getTranslator('orders');
  const { locale } = await pageContext();
  const [first = '', ...others] = order.goods;
  const query = new URLSearchParams({ don: order.id, locale });
  return (
    <>
      <a className={styles.link} href={`/api/account/order?${query}`}>
        {words('number', { number: String(order.number) })}
      </a>
      <p>
        {words(`states.${order.state}`)}
        {order.seller_name && ` · ${t('orders.by', { seller: order.seller_name })}`}
      </p>
      <p>{others.length > 0 ? words('goods', { first, count: others.length }) : first}</p>
      <p className={layout.numbers}>
        <strong>{formatVnd(order.total, locale)}</strong>
      </p>
    </>
  );
}
