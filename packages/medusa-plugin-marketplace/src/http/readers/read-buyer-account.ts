import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { ownReviewView, readOrderSummaries } from 'medusa-plugin-ocop/http';
import { readsOf, rows } from 'medusa-plugin-ocop/kernel/sql-executor';
import { REVIEW_MODULE, type ReviewModuleService } from 'medusa-plugin-ocop/modules/review';
import type { BuyerAccount } from 'ocop-contract';
import { buyersOf } from '../../container/buyers';
import { sellersOf } from '../../container/resolve';
import { instantOf } from '../views/seller-view';
import { readBuyerAddresses } from './read-buyer-addresses';

/** As many orders as a page shows; who has more finds the rest in what they download. */
const MOST_ORDERS = 200;

/** An account as its customer sees it. @param most so many orders, the newest */
export async function readBuyerAccount(
  container: MedusaContainer,
  customerId: string,
  most: number | null = MOST_ORDERS,
): Promise<BuyerAccount> {
  const customer = await container.resolve(Modules.CUSTOMER).retrieveCustomer(customerId);
  const orderIds = await ordersOfCustomer(container, customerId, most);
  const [checkouts, addresses, saved, reviews] = await Promise.all([
    readCheckouts(container, orderIds),
    readBuyerAddresses(container, customerId),
    buyersOf(container).savedProducts(customerId),
    reviewsOf(container, orderIds),
  ]);
  return {
    email: customer.email ?? '',
    created_at: instantOf(customer.created_at),
    checkouts,
    addresses,
    saved,
    reviews,
  };
}

/** The newest orders of a customer. @param most null: all */
export async function ordersOfCustomer(
  container: MedusaContainer,
  customerId: string,
  most: number | null,
): Promise<string[]> {
  const found = await rows<{ id: string }>(
    sqlOf(container),
    `select id from "order" where customer_id = ? and deleted_at is null and not is_draft_order
      order by created_at desc limit ?`,
    [customerId, most],
  );
  return found.map(({ id }) => id);
}

/** Orders that were placed by one press together, as the checkout keeps it; any other by itself. */
async function readCheckouts(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<BuyerAccount['checkouts']> {
  if (orderIds.length === 0) return [];
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [orders, beside] = await Promise.all([
    readOrderSummaries(query, orderIds),
    besideOrders(container, orderIds),
  ]);
  const groups = new Map<string, BuyerAccount['checkouts'][number]>();
  for (const order of orders) {
    const { checkout_id, seller_name } = beside.get(order.id) ?? {};
    const key = checkout_id ?? order.id;
    const group = groups.get(key) ?? { placed_at: order.created_at, orders: [] };
    groups.set(key, {
      placed_at: group.placed_at,
      orders: [...group.orders, { ...order, seller_name: seller_name ?? null }],
    });
  }
  return [...groups.values()];
}

async function besideOrders(container: MedusaContainer, orderIds: readonly string[]) {
  const found = await rows<{
    order_id: string;
    checkout_id: string | null;
    seller_id: string | null;
  }>(
    sqlOf(container),
    `select o.order_id, p.checkout_id, o.seller_id from marketplace_seller_order o
       left join marketplace_checkout_parcel p on p.order_id = o.order_id and p.deleted_at is null
      where o.order_id in (${orderIds.map(() => '?').join(', ')}) and o.deleted_at is null`,
    [...orderIds],
  );
  const ids = [...new Set(found.flatMap(({ seller_id }) => seller_id ?? []))];
  const sellers = await sellersOf(container).listSellersById(ids);
  const names = new Map(sellers.map(({ id, name }) => [id, name]));
  return new Map(
    found.map(({ order_id, checkout_id, seller_id }) => [
      order_id,
      { checkout_id, seller_name: seller_id ? (names.get(seller_id) ?? null) : null },
    ]),
  );
}

async function reviewsOf(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<BuyerAccount['reviews']> {
  if (orderIds.length === 0) return [];
  const reviews = container.resolve<ReviewModuleService>(REVIEW_MODULE);
  const written = await reviews.listReviews({ order_id: [...orderIds] });
  return written.map((review) => ({ ...ownReviewView(review), order_id: review.order_id }));
}

function sqlOf(container: MedusaContainer) {
  return readsOf(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
}
