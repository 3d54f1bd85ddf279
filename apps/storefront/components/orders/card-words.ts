import { formatVnd } from 'ocop-core';
import type { OrderCard } from '@/lib/backend/order-course';
import { getTranslator, pageContext } from '@/lib/page-context';

/** What a card paid of an order, and what of it goes back. */
export async function cardWords(card: NonNullable<OrderCard>): Promise<string> {
  const t = await getTranslator('order');
  const { locale } = await pageContext();
  const money = (sum: number) => formatVnd(sum, locale);
  const said = [
    t('card.amount', { amount: money(card.amount) }),
    card.refunded > 0 && t('card.refunded', { amount: money(card.refunded) }),
    card.refunding > 0 && t('card.refunding', { amount: money(card.refunding) }),
  ];
  return said.filter((part) => part !== false).join(' ');
}
