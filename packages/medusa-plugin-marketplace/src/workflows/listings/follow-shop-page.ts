import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { purgeTags } from 'medusa-plugin-ocop/workflows';
import { z } from 'zod';
import { sellersOf } from '../../container/resolve';
import { orLater } from '../sellers/follow-stop';

const handlesSchema = z.array(z.object({ handle: z.string() }));

/** Lets what a seller tells of itself be on the pages of its producers; where it cannot, their lifetime does. */
export async function followShopPage(container: MedusaContainer, sellerId: string): Promise<void> {
  const whole = await sellersOf(container).readSeller(sellerId);
  const producers = (whole?.claims ?? [])
    .filter(({ state }) => state === 'confirmed')
    .map(({ producer_id }) => producer_id);
  if (producers.length === 0) return;
  await orLater(container, `the page of ${sellerId}`, async () => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: 'producer',
      fields: ['handle'],
      filters: { id: producers },
    });
    const handles = handlesSchema.parse(data);
    await purgeTags(
      container,
      handles.map(({ handle }) => `producer:${handle}`),
    );
  });
}
