import type { MedusaContainer } from '@medusajs/framework/types';
import type { BankNoticeView } from 'ocop-contract';
import type { BankNoticeRow } from '../../modules/seller-order';
import { readStoredOrders } from '../../workflows/orders/stored-order';
import { noticeView } from '../views/transfer-view';

/** Money that has come, with the numbers of the orders that it names. */
export async function readBankNotices(
  container: MedusaContainer,
  notices: readonly BankNoticeRow[],
): Promise<BankNoticeView[]> {
  const ids = new Set(notices.flatMap(({ order_id }) => order_id ?? []));
  const orders = await readStoredOrders(container, [...ids]);
  const numbers = new Map([...orders].map(([id, { display_id }]) => [id, display_id]));
  return notices.map((notice) => noticeView(notice, numbers));
}
