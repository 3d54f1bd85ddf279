import { MedusaModule } from '@medusajs/framework/modules-sdk';
import { CERTIFICATION_MODULE, CertificationModuleService } from '../modules/certification';

/**
 * The certification module of this process. Only for the seed of a search index, which is called
 * without a container; everything else resolves it.
 */
export function runningCertification(): CertificationModuleService {
  const instance: unknown =
    MedusaModule.getModuleInstance(CERTIFICATION_MODULE)?.[CERTIFICATION_MODULE];
  if (instance instanceof CertificationModuleService) return instance;
  throw new Error('the certification module is not loaded: search documents cannot be built');
}
