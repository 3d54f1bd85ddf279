import type { ExecArgs } from '@medusajs/framework/types';
import { CERTIFICATION_MODULE, type CertificationModuleService } from '../modules/certification';

/** Puts the guard of publication on the table of products, for the reason given at the order guards. */
export default async function installPublicationGuard({ container }: ExecArgs): Promise<void> {
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  if (!(await certification.installPublicationGuard())) {
    throw new Error('the table of products is missing: its guard cannot be installed');
  }
}
