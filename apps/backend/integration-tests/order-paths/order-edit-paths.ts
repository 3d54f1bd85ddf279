import { must, orderLineOf, readOrder } from '../support/orders';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import type { OrderPath } from './order-path';

/** A buyer's order, with an edit begun; answers the address of the edit. */
async function beginEdit(shop: Shop, goods: Listed[]) {
  const order = await readOrder(shop.admin, await shop.carts.order(goods));
  await must(shop.admin.post('/admin/order-edits', { order_id: order.id }));
  return { order, edit: `/admin/order-edits/${order.id}` };
}

const oneOf = ({ variantId }: Listed) => ({ items: [{ variant_id: variantId, quantity: 1 }] });

/** The order paths by which an order that stands becomes a larger one. */
export const ORDER_EDIT_PATHS: OrderPath[] = [
  {
    name: 'adding it to an order by an edit',
    prepare: async (shop, { sound, doomed }) => {
      const { edit } = await beginEdit(shop, [sound]);
      return () => shop.admin.post(`${edit}/items`, oneOf(doomed));
    },
  },
  {
    name: 'confirming an edit that added it before',
    prepare: async (shop, { sound, doomed }) => {
      const { edit } = await beginEdit(shop, [sound]);
      await must(shop.admin.post(`${edit}/items`, oneOf(doomed)));
      return () => shop.admin.post(`${edit}/confirm`);
    },
  },
  {
    name: 'raising its quantity in an order by an edit',
    prepare: async (shop, { sound, doomed }) => {
      const { order, edit } = await beginEdit(shop, [sound, doomed]);
      const line = orderLineOf(order, doomed);
      return async () => {
        // Raising only notes a wish; it is sold when the edit is confirmed.
        await must(shop.admin.post(`${edit}/items/item/${line}`, { quantity: 3 }));
        return shop.admin.post(`${edit}/confirm`);
      };
    },
  },
  {
    name: 'raising it from none in an order whose edit emptied the line',
    prepare: async (shop, { sound, doomed }) => {
      const { order, edit } = await beginEdit(shop, [sound, doomed]);
      const line = `${edit}/items/item/${orderLineOf(order, doomed)}`;
      await must(shop.admin.post(line, { quantity: 0 }));
      await must(shop.admin.post(`${edit}/confirm`));
      await must(shop.admin.post('/admin/order-edits', { order_id: order.id }));
      return () => shop.admin.post(line, { quantity: 1 });
    },
  },
  {
    name: 'confirming an edit that raised its quantity before',
    prepare: async (shop, { sound, doomed }) => {
      const { order, edit } = await beginEdit(shop, [sound, doomed]);
      const line = orderLineOf(order, doomed);
      await must(shop.admin.post(`${edit}/items/item/${line}`, { quantity: 3 }));
      return () => shop.admin.post(`${edit}/confirm`);
    },
  },
];
