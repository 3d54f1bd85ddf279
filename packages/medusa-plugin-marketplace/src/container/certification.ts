import type { MedusaContainer } from '@medusajs/framework/types';
import {
  CERTIFICATION_MODULE,
  type CertificationModuleService,
} from 'medusa-plugin-ocop/modules/certification';

/** The register, which says who a producer is and what it is certified for. */
export function certificationOf(container: MedusaContainer): CertificationModuleService {
  return container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
}
