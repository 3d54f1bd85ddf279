import type { ExecArgs } from '@medusajs/framework/types';
import { CERTIFICATION_MODULE, type CertificationModuleService } from '../modules/certification';

/** Puts the guard of the stock on the reservations, which belong to another module. */
export default async function installStockGuard({ container }: ExecArgs): Promise<void> {
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  if (!(await certification.installStockGuard())) {
    throw new Error('the reservations are missing: the guard of the stock cannot be installed');
  }
}
