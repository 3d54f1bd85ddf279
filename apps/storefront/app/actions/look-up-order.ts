'use server';

import { BackendRefused, BackendUnavailable } from '@/lib/backend/errors';
import { lookUpOrder } from '@/lib/backend/orders';
import { rememberFoundOrder } from '@/lib/cookies';
import { orderWithFlash } from '@/lib/flash-messages';
import { localeField } from '@/lib/form-fields';
import { type LookUpOrderState, readOrderLookUp } from '@/lib/order-look-up';
import { redirectTo } from '@/lib/redirect-to';

/** Finds an order by its number and a contact, on whatever device; this browser opens it from then on. */
export async function findOrder(
  _previous: LookUpOrderState,
  form: FormData,
): Promise<LookUpOrderState> {
  const input = readOrderLookUp(form);
  if (input.wrong.length > 0) return { ...input, problem: null };
  const found = await find(input.values);
  if ('problem' in found) return { ...input, problem: found.problem };
  await rememberFoundOrder(found.orderId);
  redirectTo(localeField(form), orderWithFlash(found.orderId, null));
}

async function find(
  values: LookUpOrderState['values'],
): Promise<{ orderId: string } | { problem: LookUpOrderState['problem'] }> {
  try {
    const orderId = await lookUpOrder(values);
    return orderId ? { orderId } : { problem: 'notFound' };
  } catch (error) {
    if (error instanceof BackendUnavailable) return { problem: 'unavailable' };
    if (!(error instanceof BackendRefused)) throw error;
    return { problem: error.status === 429 ? 'tooMany' : 'notFound' };
  }
}
