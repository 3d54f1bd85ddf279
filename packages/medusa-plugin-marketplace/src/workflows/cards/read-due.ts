import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { z } from 'zod';
import { CARD_PROVIDER } from '../../kernel/payment-providers';

/**
 * What orders that a card pays cost now, as Medusa's payments say: nothing once they are cancelled, nor where they are
 * paid otherwise (somebody completed the cart by Medusa's own route meanwhile), else what is valid of their payments
 * less what was refunded. Of an order of which no payment is valid, or with which its seller is doing something, it is
 * not known: that is being changed, or an act that was cut off goes on with it.
 */
const DUE_SQL = `
select a.id as allocation_id, a.payment_id, a.order_id,
       case when o.canceled_at is not null or p.made = 0 then 0
            when m.pending_act is not null then null
            else p.held end::int as due,
       a.captured - coalesce(r.claimed, 0)::int as kept
  from marketplace_card_allocation a
  join marketplace_card_payment c on c.id = a.payment_id
  join "order" o on o.id = a.order_id
  left join marketplace_seller_order m on m.order_id = o.id and m.deleted_at is null
  left join lateral (
    select count(*) as made,
           sum(p.amount - coalesce(f.given, 0)) filter (where p.canceled_at is null) as held
      from order_payment_collection l
      join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
      left join lateral (select sum(amount) as given from refund
                          where payment_id = p.id and deleted_at is null) f on true
     where l.order_id = o.id and l.deleted_at is null
       and p.provider_id = '${CARD_PROVIDER}') p on true
  left join lateral (
    select sum(amount) as claimed from marketplace_card_refund
     where allocation_id = a.id and deleted_at is null) r on true
 where a.deleted_at is null`;

/** What is not captured yet is captured for less, and nothing of it goes back. */
const TAKEN = "and c.state = 'captured'";

const found = z.object({
  rows: z.array(
    z.object({
      allocation_id: z.string(),
      payment_id: z.string(),
      order_id: z.string(),
      due: z.number().nullable(),
      kept: z.number(),
    }),
  ),
});

export type DueShare = z.output<typeof found>['rows'][number];

/** What the orders of a card cost now. */
export function dueOfCard(container: MedusaContainer, paymentId: string): Promise<DueShare[]> {
  return ask(container, 'and a.payment_id = ?', [paymentId]);
}

/** What one order costs now; none that no card has paid. */
export function dueOfOrder(container: MedusaContainer, orderId: string): Promise<DueShare[]> {
  return ask(container, `and a.order_id = ? ${TAKEN}`, [orderId]);
}

/** Orders that cost less by now than what of their card is kept. */
export function overpaid(container: MedusaContainer): Promise<DueShare[]> {
  const kept = 'a.captured - coalesce(r.claimed, 0)';
  const isNothing = 'o.canceled_at is not null or p.made = 0';
  const isLess = `(${isNothing} or m.pending_act is null and p.held < ${kept})`;
  return ask(container, `and ${kept} > 0 ${TAKEN} and ${isLess} limit 200`, []);
}

async function ask(
  container: MedusaContainer,
  where: string,
  values: readonly string[],
): Promise<DueShare[]> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return found.parse(await connection.raw(`${DUE_SQL} ${where}`, [...values])).rows;
}
