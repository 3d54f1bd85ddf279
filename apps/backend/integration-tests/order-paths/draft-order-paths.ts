import { draftOrder, must, orderLineOf, postDraftOrder } from '../support/orders';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import type { OrderPath } from './order-path';

/** Begins an edit of a draft order and answers the address of its edit. */
async function beginEdit(shop: Shop, goods: Listed[]) {
  const draft = await draftOrder(shop, goods);
  const edit = `/admin/draft-orders/${draft.id}/edit`;
  await must(shop.admin.post(edit));
  return { draft, edit };
}

const oneOf = ({ variantId }: Listed) => ({ items: [{ variant_id: variantId, quantity: 1 }] });

/** The order paths of staff who take an order by telephone. */
export const DRAFT_ORDER_PATHS: OrderPath[] = [
  {
    name: 'a new draft order with the product',
    prepare: async (shop, { sound, doomed }) => {
      return () => postDraftOrder(shop, [sound, doomed]);
    },
  },
  {
    name: 'adding it to a draft order',
    prepare: async (shop, { sound, doomed }) => {
      const { edit } = await beginEdit(shop, [sound]);
      return () => shop.admin.post(`${edit}/items`, oneOf(doomed));
    },
  },
  {
    name: 'confirming a draft edit that added it before',
    prepare: async (shop, { sound, doomed }) => {
      const { edit } = await beginEdit(shop, [sound]);
      await must(shop.admin.post(`${edit}/items`, oneOf(doomed)));
      return () => shop.admin.post(`${edit}/confirm`);
    },
  },
  {
    name: 'raising its quantity in a draft order',
    prepare: async (shop, { sound, doomed }) => {
      const { draft, edit } = await beginEdit(shop, [sound, doomed]);
      const line = orderLineOf(draft, doomed);
      return async () => {
        // Raising only notes a wish; it is sold when the edit is confirmed.
        await must(shop.admin.post(`${edit}/items/item/${line}`, { quantity: 3 }));
        return shop.admin.post(`${edit}/confirm`);
      };
    },
  },
  {
    name: 'converting a draft order that has it',
    prepare: async (shop, { sound, doomed }) => {
      const draft = await draftOrder(shop, [sound, doomed]);
      return () => shop.admin.post(`/admin/draft-orders/${draft.id}/convert-to-order`);
    },
  },
];
