import type { Cart } from '../support/answers';
import type { Listed } from '../support/register';
import type { OrderPath } from './order-path';

/** The line of a cart that holds a product. */
export function lineOf(cart: Cart, { productId }: Listed) {
  const line = cart.items.find(({ product_id }) => product_id === productId);
  if (!line) throw new Error(`no line of ${productId} in ${cart.id}`);
  return line;
}

/** The order paths of a buyer. */
export const STORE_PATHS: OrderPath[] = [
  {
    name: 'a new cart with the product',
    prepare: async ({ carts }, { sound, doomed }) => {
      return () => carts.postCart([sound, doomed]);
    },
  },
  {
    name: 'adding it to a cart',
    prepare: async ({ carts }, { sound, doomed }) => {
      const cart = await carts.create([sound]);
      return () => carts.postLine(cart.id, doomed);
    },
  },
  {
    name: 'adding more of it to a cart that has it',
    prepare: async ({ carts }, { sound, doomed }) => {
      const cart = await carts.create([sound, doomed]);
      return () => carts.postLine(cart.id, doomed);
    },
  },
  {
    name: 'raising its quantity in a cart',
    prepare: async ({ carts }, { sound, doomed }) => {
      const cart = await carts.create([sound, doomed]);
      return () => carts.postQuantity(cart.id, lineOf(cart, doomed).id, 3);
    },
  },
  {
    name: 'completing a cart that has it',
    prepare: async ({ carts }, { sound, doomed }) => {
      const cart = await carts.ready([sound, doomed]);
      return () => carts.postCompletion(cart.id);
    },
  },
];
