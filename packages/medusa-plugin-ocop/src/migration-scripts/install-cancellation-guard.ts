import type { ExecArgs } from '@medusajs/framework/types';
import { certificationOf } from '../container/resolve';

/** Puts the guard of cancellations on orders and parcels, which belong to other modules. */
export default async function installCancellationGuard({ container }: ExecArgs): Promise<void> {
  if (!(await certificationOf(container).installCancellationGuard())) {
    throw new Error('orders or parcels are missing: their guard cannot be installed');
  }
}
