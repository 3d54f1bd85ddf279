import { z } from '@medusajs/framework/zod';
import { type Cart, cartAnswer, completionAnswer, parsed } from './answers';
import type { Answer, HttpClient } from './http-client';

const optionsAnswer = z.object({
  shipping_options: z.array(z.looseObject({ id: z.string(), amount: z.number().nullish() })).min(1),
});
const collectionAnswer = z.object({ payment_collection: z.looseObject({ id: z.string() }) });

const ADDRESS = {
  first_name: 'Lan',
  last_name: 'Nguyễn',
  address_1: '1 Lê Lợi',
  city: 'Hà Nội',
  country_code: 'vn',
  phone: '0912345678',
};

const CASH_ON_DELIVERY = 'pp_system_default';

interface Sold {
  variantId: string;
}

/** A buyer's requests. Methods throw unless the backend took them; `post…` answer anything. */
export class Carts {
  constructor(
    private readonly store: HttpClient,
    private readonly regionId: string,
  ) {}

  postCart(goods: readonly Sold[]): Promise<Answer> {
    return this.store.post('/store/carts', {
      region_id: this.regionId,
      email: 'khach-hang@chophien.test',
      shipping_address: ADDRESS,
      items: goods.map(({ variantId }) => ({ variant_id: variantId, quantity: 1 })),
    });
  }

  /** A cart with one of each, not yet ready to be ordered. */
  async create(goods: readonly Sold[]): Promise<Cart> {
    return parsed(cartAnswer, await this.postCart(goods)).cart;
  }

  /** A cart with one of each, delivery chosen and cash on delivery: only completion is left. */
  async ready(goods: readonly Sold[], provider = CASH_ON_DELIVERY): Promise<Cart> {
    const cart = await this.create(goods);
    await this.chooseDelivery(cart.id);
    await this.choosePayment(cart.id, provider);
    return this.read(cart.id);
  }

  async chooseDelivery(cartId: string): Promise<void> {
    const options = await this.store.get(`/store/shipping-options?cart_id=${cartId}`);
    // The cheapest: in which order Medusa lists them differs from database to database.
    const { shipping_options } = parsed(optionsAnswer, options);
    const [cheapest] = shipping_options.sort(
      (one, other) => (one.amount ?? Infinity) - (other.amount ?? Infinity),
    );
    const option_id = cheapest?.id;
    const path = `/store/carts/${cartId}/shipping-methods`;
    parsed(cartAnswer, await this.store.post(path, { option_id }));
  }

  async choosePayment(cartId: string, provider = CASH_ON_DELIVERY): Promise<void> {
    const created = await this.store.post('/store/payment-collections', { cart_id: cartId });
    const { id } = parsed(collectionAnswer, created).payment_collection;
    const path = `/store/payment-collections/${id}/payment-sessions`;
    parsed(collectionAnswer, await this.store.post(path, { provider_id: provider }));
  }

  async read(cartId: string): Promise<Cart> {
    return parsed(cartAnswer, await this.store.get(`/store/carts/${cartId}`)).cart;
  }

  postLine(cartId: string, { variantId }: Sold, quantity = 1): Promise<Answer> {
    const path = `/store/carts/${cartId}/line-items`;
    return this.store.post(path, { variant_id: variantId, quantity });
  }

  postQuantity(cartId: string, lineId: string, quantity: number): Promise<Answer> {
    return this.store.post(`/store/carts/${cartId}/line-items/${lineId}`, { quantity });
  }

  deleteLine(cartId: string, lineId: string): Promise<Answer> {
    return this.store.delete(`/store/carts/${cartId}/line-items/${lineId}`);
  }

  postCompletion(cartId: string): Promise<Answer> {
    return this.store.post(`/store/carts/${cartId}/complete`);
  }

  /** Completes a cart that must become an order, and answers the order's id. */
  async complete(cartId: string): Promise<string> {
    return parsed(completionAnswer, await this.postCompletion(cartId)).order.id;
  }

  /** An order of one of each. */
  async order(goods: readonly Sold[]): Promise<string> {
    const cart = await this.ready(goods);
    return this.complete(cart.id);
  }
}
