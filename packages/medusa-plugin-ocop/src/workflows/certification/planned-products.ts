import { createHash } from 'node:crypto';
import { decisionKey, fold, parseCalendarDate } from 'ocop-core';
import type { DecisionInput } from '../../modules/certification';
import type { PlannedProduct, RecogniseProductsInput } from './recognition-types';

/**
 * One key per row and decision, so that a decision posted again, or after a crash, finds the
 * products that it made before instead of making them twice.
 */
export function plannedProducts({ decision, items }: RecogniseProductsInput): PlannedProduct[] {
  const key = keyOfDecision(decision);
  return items.flatMap((item, index) => {
    if (!item.listing || item.product_id) return [];
    const identity = [key, fold(item.product_name), fold(item.producer.name), item.place.code].join(
      '|',
    );
    const digest = createHash('sha256').update(identity).digest('hex').slice(0, 32);
    return [{ index, external_id: `ocop:${digest}` }];
  });
}

/** The same for every spelling of the same decision; the decision has passed its checks before. */
export function keyOfDecision({ number, issuer, signed_on }: DecisionInput): string {
  return decisionKey({ number, issuer, signedOn: parseCalendarDate(signed_on) });
}
