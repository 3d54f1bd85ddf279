import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { cardTakes } from 'ocop-core';
import { z } from 'zod';
import { CARD_PROVIDER } from '../../kernel/payment-providers';
import { stripeOf } from '../../kernel/stripe-client';

/** Whether a basket of this sum may be paid by card: with keys, and in a region that lists it. @param total whole đồng */
export async function takesCards(container: MedusaContainer, total: number): Promise<boolean> {
  if (!stripeOf(container) || !cardTakes(total)) return false;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'region',
    fields: ['id', 'payment_providers.id'],
  });
  return regions
    .parse(data)
    .some(({ payment_providers }) => payment_providers.some(({ id }) => id === CARD_PROVIDER));
}

const regions = z.array(
  z.object({
    payment_providers: z
      .array(z.object({ id: z.string() }).nullable())
      .nullish()
      .transform((list) => (list ?? []).flatMap((one) => one ?? [])),
  }),
);
