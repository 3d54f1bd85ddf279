import type { ExecArgs } from '@medusajs/framework/types';
import { CERTIFICATION_MODULE, type CertificationModuleService } from '../modules/certification';

/**
 * Puts the gate's triggers on the order tables. They belong to another module, whose migrations may
 * run after ours, so this runs at the end of `medusa db:migrate`.
 */
export default async function installOrderGuards({ container }: ExecArgs): Promise<void> {
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  if (!(await certification.installOrderGuards())) {
    throw new Error('the order tables are missing: the gate cannot be installed');
  }
}
