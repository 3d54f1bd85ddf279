import type { MedusaContainer } from '@medusajs/framework/types';
import { deliveriesOf } from '../../container/deliveries';
import { pointsOf } from '../../container/points';

/** Of the points of sale that a seller has chosen those that there are no more: nobody can take them out by hand. */
export async function stoppedPoints(
  container: MedusaContainer,
  sellerId: string,
): Promise<readonly string[]> {
  const delivery = (await deliveriesOf(container).readDeliveries([sellerId])).get(sellerId);
  const chosen = delivery?.point_ids ?? [];
  const there = await pointsOf(container).pointsById(chosen);
  return chosen.filter((id) => !there.some((point) => point.id === id));
}
