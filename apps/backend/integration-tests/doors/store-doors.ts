import type { Cart } from '../support/answers';
import type { Listed } from '../support/register';
import type { Door } from './door';

/** The line of a cart that holds a product. */
export function lineOf(cart: Cart, { productId }: Listed) {
  const line = cart.items.find(({ product_id }) => product_id === productId);
  if (!line) throw new Error(`no line of ${productId} in ${cart.id}`);
  return line;
}

/** The doors that a buyer knocks at. */
export const STORE_DOORS: Door[] = [
  {
    name: 'a new cart with the product',
    approach: async ({ carts }, { sound, doomed }) => {
      return () => carts.postCart([sound, doomed]);
    },
  },
  {
    name: 'adding it to a cart',
    approach: async ({ carts }, { sound, doomed }) => {
      const cart = await carts.create([sound]);
      return () => carts.postLine(cart.id, doomed);
    },
  },
  {
    name: 'adding more of it to a cart that has it',
    approach: async ({ carts }, { sound, doomed }) => {
      const cart = await carts.create([sound, doomed]);
      return () => carts.postLine(cart.id, doomed);
    },
  },
  {
    name: 'raising its quantity in a cart',
    approach: async ({ carts }, { sound, doomed }) => {
      const cart = await carts.create([sound, doomed]);
      return () => carts.postQuantity(cart.id, lineOf(cart, doomed).id, 3);
    },
  },
  {
    name: 'completing a cart that has it',
    approach: async ({ carts }, { sound, doomed }) => {
      const cart = await carts.ready([sound, doomed]);
      return () => carts.postCompletion(cart.id);
    },
  },
];
