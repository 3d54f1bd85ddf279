import { storeSellerRoutes } from 'ocop-contract';
import { callJson } from './call-json';
import type { Operator } from './operator';
import { isListed, type Listed } from './register';
import type { Stack } from './stack';

/**
 * A certificate in force of a producer for whom nobody sells yet.
 * @param from at which end of the register to look, so that two journeys do not want the same
 */
export async function unclaimed(
  operator: Operator,
  stack: Stack,
  from: 'first' | 'last' = 'first',
): Promise<Listed> {
  const listed = (await operator.certificates('in_force')).filter(isListed);
  for (const certificate of from === 'first' ? listed : listed.reverse()) {
    const url = new URL(storeSellerRoutes.sellerCard.path, stack.backendUrl);
    url.searchParams.set('producer', certificate.producer.handle);
    const { seller } = await callJson({
      url,
      headers: { 'x-publishable-api-key': stack.publishableKey },
      schema: storeSellerRoutes.sellerCard.answer,
    });
    if (!seller) return certificate;
  }
  throw new Error('every producer sells already');
}
