import type { MedusaContainer } from '@medusajs/framework/types';
import type { BuyerData } from 'ocop-contract';
import { casesOf } from '../../container/cases';
import { questionsOf } from '../../container/questions';
import { wishesOf } from '../../workflows/orders/order-wishes';
import { readStoredOrders } from '../../workflows/orders/stored-order';
import { caseView } from '../views/case-view';
import { questionView } from '../views/question-view';
import { ordersOfCustomer, readBuyerAccount } from './read-buyer-account';

/** So many orders are read at once. */
const AT_ONCE = 50;

/** All that is kept of a customer, for them to take along. */
export async function readBuyerData(
  container: MedusaContainer,
  customerId: string,
): Promise<BuyerData> {
  const ids = await ordersOfCustomer(container, customerId, null);
  const account = await readBuyerAccount(container, customerId, null);
  const orders: BuyerData['orders'] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const part = ids.slice(from, from + AT_ONCE);
    const stored = await readStoredOrders(container, part);
    const known = part.flatMap((id) => stored.get(id) ?? []);
    orders.push(...(await Promise.all(known.map((order) => dataOfOrder(container, order)))));
  }
  const asked = await questionsOf(container).questionsOfAsker(account.email);
  const questions = asked.map((question) => {
    const { text, author, asked_at, answer } = questionView(question, undefined);
    return { text, author, asked_at, answer };
  });
  return { made_at: new Date().toISOString(), account, orders, questions };
}

type Stored =
  Awaited<ReturnType<typeof readStoredOrders>> extends Map<string, infer One> ? One : never;

async function dataOfOrder(
  container: MedusaContainer,
  order: Stored,
): Promise<BuyerData['orders'][number]> {
  const { shipping_address: address, lines, buyer_note: note } = order;
  const cases = await casesOf(container).casesOfOrder(order.id);
  return {
    number: order.display_id,
    email: order.email,
    receiver: address?.first_name ?? null,
    phone: address?.phone ?? null,
    address: [address?.address_1, address?.city, address?.province].filter(Boolean).join(', '),
    note,
    ...wishesOf(order),
    lines: lines.map(({ product_title, title, quantity, total }) => ({
      title: product_title ?? title,
      quantity,
      total: Math.round(total),
    })),
    total: Math.round(order.total),
    cases: cases.map(caseView),
  };
}
