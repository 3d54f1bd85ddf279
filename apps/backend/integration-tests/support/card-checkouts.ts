import type { StripeNotice, StripeStandIn } from 'local-services/stripe';
import { checkoutAnswer, orderCourseAnswer, sellerOrderAnswer } from 'ocop-contract';
import { parsed } from './answers';
import { basketOf, type Opened, openCheckout, postPlace } from './checkouts';
import type { Answer } from './http-client';
import { must } from './orders';
import type { Listed } from './register';
import type { TestSeller } from './sellers';
import type { Shop } from './shop';

const CARD = { payment: 'card' };

/** A checkout whose button was pressed, to be paid by card. */
export interface CardCheckout {
  opened: Opened;
  intentId: string;
  total: number;
}

/** The region has cards beside cash. */
export async function offerCards({ admin, regionId }: Shop): Promise<void> {
  const payment_providers = ['pp_system_default', 'pp_card_checkout'];
  await must(admin.post(`/admin/regions/${regionId}`, { payment_providers }));
}

/** Baskets that are paid by card, and what Stripe tells of them. */
export class CardBuyer {
  constructor(
    private readonly shopOf: () => Shop,
    private readonly stripe: StripeStandIn,
  ) {}

  get shop(): Shop {
    return this.shopOf();
  }

  async open(goods: readonly Listed[]): Promise<Opened> {
    return openCheckout(this.shop, await basketOf(this.shop, goods));
  }

  async press(goods: readonly Listed[]): Promise<CardCheckout> {
    const opened = await this.open(goods);
    const { card } = await this.place(opened);
    const [intent] = this.stripe.intentsOf(opened.id ?? '');
    if (!card || !intent) throw new Error('there is no card to be paid with');
    return { opened, intentId: intent.id, total: card.amount };
  }

  postPlace(opened: Opened): Promise<Answer> {
    return postPlace(this.shop, opened, CARD);
  }

  async place(opened: Opened) {
    return parsed(checkoutAnswer, await this.postPlace(opened)).checkout;
  }

  /** A basket that is ordered and paid. */
  async order(goods: readonly Listed[]) {
    const checkout = await this.press(goods);
    this.stripe.authoriseIntent(checkout.intentId);
    const placed = await this.place(checkout.opened);
    return { ...checkout, placed };
  }

  /** Brings what Stripe tells. */
  async bring(notice: StripeNotice): Promise<{ status: number; body: unknown }> {
    const answer = await fetch(new URL('/hooks/stripe', this.shop.anyone.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'stripe-signature': notice.signature },
      body: notice.payload,
    });
    return { status: answer.status, body: await answer.json() };
  }

  /** What Stripe has of a card: how it stands, what was taken, and what went back. */
  ledger({ opened }: CardCheckout) {
    const [intent] = this.stripe.intentsOf(opened.id ?? '');
    if (!intent) throw new Error('there is no payment');
    const back = this.stripe.refundsOf(intent.id).map(({ amount }) => amount);
    return { status: intent.status, taken: intent.amount_received, back };
  }

  async course(order: { id: string; order_pass: string } | undefined) {
    const { id = '', order_pass = '' } = order ?? {};
    const buyer = this.shop.store.with({ 'x-order-pass': order_pass });
    return parsed(orderCourseAnswer, await buyer.get(`/store/seller-orders/${id}`));
  }

  cancel(order: { id: string; order_pass: string } | undefined): Promise<Answer> {
    const { id = '', order_pass = '' } = order ?? {};
    const buyer = this.shop.store.with({ 'x-order-pass': order_pass });
    return buyer.post(`/store/ocop/orders/${id}/cancel`);
  }
}

/** Does something with an order at its seller's desk, and reads it there. */
export async function atDesk(
  { desk }: TestSeller,
  orderId: string,
  act?: { name: string; body?: object },
) {
  const path = `/seller/orders/${orderId}`;
  const answer = act
    ? await desk.client.post(`${path}/${act.name}`, act.body ?? {})
    : await desk.client.get(path);
  return parsed(sellerOrderAnswer, answer).order;
}
