import type { CardShareView } from 'ocop-contract';
import type { OrderShare } from '../../modules/checkout-payment';

/** What a card has paid of an order; null where none has. */
export function cardShareView(share: OrderShare | undefined): CardShareView | null {
  if (!share) return null;
  const { amount, refunded, refunding } = share;
  return { amount, refunded, refunding };
}
