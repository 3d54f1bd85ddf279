import 'server-only';
import { deliveryAnswer } from 'ocop-contract';
import type { z } from 'zod';
import { deliveryPolicy } from '../cache-manifest';
import { callBackend } from './client';

/** What is known of delivery before there is a basket; the basket asks anew. @throws BackendUnavailable */
export function readDelivery(): Promise<z.output<typeof deliveryAnswer>> {
  return callBackend({
    path: '/store/ocop/delivery',
    schema: deliveryAnswer,
    cache: deliveryPolicy,
  });
}
