import type { ExecArgs } from '@medusajs/framework/types';
import { certificationOf } from '../container/resolve';

/**
 * Puts the guards of captures, refunds and prices on their tables, which belong to other modules: at
 * the end of `medusa db:migrate`, when all of them are there.
 */
export default async function installMoneyGuards({ container }: ExecArgs): Promise<void> {
  if (!(await certificationOf(container).installMoneyGuards())) {
    throw new Error('the payment tables are missing: their guards cannot be installed');
  }
}
