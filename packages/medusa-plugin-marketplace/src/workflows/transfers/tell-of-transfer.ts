import type { MedusaContainer } from '@medusajs/framework/types';
import { bankByCode } from 'ocop-core';
import { ordersOf } from '../../container/orders';
import type { SellerOrderRow } from '../../modules/seller-order';
import { deskLink } from '../letters/desk-link';
import { queueLetter } from '../letters/queue-letter';
import { buyersOrdersLink } from '../orders/order-link';
import { goodsOfOrder, localeOfOrder, nameOfSeller } from '../orders/order-words';
import type { StoredOrder } from '../orders/stored-order';
import { tellMembers } from '../orders/tell-members';

/** What begins the key of the letters about an order that waits for money. */
export const TRANSFER_KEY = 'seller-order-transfer:';

/** An order waits for its buyer's transfer: its buyer is told where to, those who sell what to look out for. */
export async function tellOfTransfer(
  container: MedusaContainer,
  order: StoredOrder,
  row: SellerOrderRow,
): Promise<void> {
  const transfer = (await ordersOf(container).readTransfers([order.id])).get(order.id);
  if (!transfer || !row.seller_id || !row.pay_by) return;
  const all = {
    number: order.display_id,
    amount: Number(transfer.amount),
    code: transfer.code,
    pay_by: new Date(row.pay_by).toISOString(),
  };
  const key = `${TRANSFER_KEY}${order.id}`;
  if (order.email) {
    const locale = localeOfOrder(order);
    const fields = {
      ...all,
      seller_name: await nameOfSeller(container, row.seller_id),
      bank: bankByCode(transfer.bank_code)?.short ?? transfer.bank_code,
      account_number: transfer.account_number,
      account_holder: transfer.account_holder,
      link: buyersOrdersLink(container, locale),
    };
    queueLetter(container, { to: order.email, name: 'order_to_transfer', fields, locale, key });
  }
  await tellMembers(container, row.seller_id, {
    name: 'order_awaits_transfer',
    fields: {
      ...all,
      seller_name: null,
      goods: goodsOfOrder(order),
      link: deskLink(container, 'vi', `/don/${order.id}`),
    },
    key,
  });
}
