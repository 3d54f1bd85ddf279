import { createHash } from 'node:crypto';
import { fold } from 'ocop-core';
import type { PlannedProduct, RecogniseProductsInput } from './recognition-types';

/**
 * One key per row and decision, so that a decision posted again, or after a crash, finds the
 * products that it made before instead of making them twice.
 */
export function plannedProducts({ decision, items }: RecogniseProductsInput): PlannedProduct[] {
  const year = decision.signed_on.slice(0, 4);
  return items.flatMap((item, index) => {
    if (!item.listing || item.product_id) return [];
    const identity = [
      fold(decision.issuer),
      decision.number,
      year,
      fold(item.product_name),
      fold(item.producer.name),
      item.place.code,
    ].join('|');
    const digest = createHash('sha256').update(identity).digest('hex').slice(0, 32);
    return [{ index, external_id: `ocop:${digest}` }];
  });
}
