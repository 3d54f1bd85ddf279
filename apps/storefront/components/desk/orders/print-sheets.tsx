import { formatVnd } from 'ocop-core';
import { invoiceInWords, placeInWords } from '@/lib/delivery-words';
import type { Me } from '@/lib/desk/current-member';
import type { SellerOrder } from '@/lib/desk/orders';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import actions from '../../action-link.module.css';
import { MoneyWords } from './order-state';
import styles from './print.module.css';
import { PrintButton } from './print-button';

interface PrintSheetsProps {
  orders: readonly SellerOrder[];
  seller: Me['seller'];
}

/** A packing slip and an address label of each order, a sheet each. */
export async function PrintSheets({ orders, seller }: PrintSheetsProps) {
  const t = await getTranslator('sellerOrders');
  const { href } = await pageContext();
  return (
    <>
      <div className={styles.screen}>
        {orders.length === 0 ? <p>{t('noPrint')}</p> : <p>{t('printHow')}</p>}
        {orders.length > 0 && <PrintButton text={t('printNow')} />}{' '}
        <a className={actions.quiet} href={href(routes.sellerOrders)}>
          {t('back')}
        </a>
      </div>
      {orders.map((order) => (
        <div key={order.id} className={styles.sheets}>
          <PackingSlip order={order} />
          <AddressLabel order={order} seller={seller} />
        </div>
      ))}
    </>
  );
}

async function PackingSlip({ order }: { order: SellerOrder }) {
  const t = await getTranslator('sellerOrders');
  const { locale } = await pageContext();
  const number = String(order.number);
  return (
    <article className={styles.slip} aria-label={`${t('slip')} ${number}`}>
      <h2>
        {t('slip')}: {t('orderTitle', { number })}
      </h2>
      <table className={styles.goods}>
        <thead>
          <tr>
            <th scope="col">{t('goods')}</th>
            <th scope="col">{t('quantity')}</th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map(({ title, pack, quantity }) => (
            <tr key={`${title}-${pack}`}>
              <td>
                {title}
                {pack && ` · ${pack}`}
              </td>
              <td>{quantity}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {order.gift_note === null ? (
        <p>
          {t('total')}: {formatVnd(order.total, locale)}. <MoneyWords order={order} />
        </p>
      ) : (
        <p className={styles.gift}>{order.gift_note}</p>
      )}
      {order.pick_up && (
        <p>
          {t('pickUp.short')}: {await placeInWords(order.pick_up)}
        </p>
      )}
      {order.invoice && (
        <p>
          {t('invoice')}: {invoiceInWords(order.invoice)}
        </p>
      )}
      {order.buyer_note && (
        <p>
          {t('note')}: {order.buyer_note}
        </p>
      )}
    </article>
  );
}

async function AddressLabel({ order, seller }: { order: SellerOrder; seller: Me['seller'] }) {
  const t = await getTranslator('sellerOrders');
  const number = String(order.number);
  const { name, phone, seat } = seller.application;
  return (
    <article className={styles.label} aria-label={`${t('label')} ${number}`}>
      <h2>{t('orderTitle', { number })}</h2>
      <p>
        {t('from')}: {name}, {phone}
        <br />
        {[seat.address, seat.commune].filter(Boolean).join(', ')}
      </p>
      <p className={styles.to}>
        {t('to')}: {order.buyer_name}
        <br />
        {order.buyer_phone}
        <br />
        {order.pick_up
          ? `${t('pickUp.short')}: ${await placeInWords(order.pick_up)}`
          : (order.address ?? order.place)}
      </p>
      <p className={styles.to}>
        <MoneyWords order={order} />
      </p>
    </article>
  );
}
