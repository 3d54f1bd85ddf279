import { MedusaModule } from '@medusajs/framework/modules-sdk';
import { CERTIFICATION_MODULE, CertificationModuleService } from '../modules/certification';
import { FAIR_MODULE, FairModuleService } from '../modules/fair';

/**
 * The modules of this process from which documents are made. Only for the seed of a search index, which is called
 * without a container; everything else resolves them.
 */
export function runningModules(): {
  certification: CertificationModuleService;
  fairs: FairModuleService;
} {
  const certification = running(CERTIFICATION_MODULE);
  const fairs = running(FAIR_MODULE);
  if (certification instanceof CertificationModuleService && fairs instanceof FairModuleService) {
    return { certification, fairs };
  }
  throw new Error('the modules are not loaded: search documents cannot be built');
}

function running(name: string): unknown {
  return MedusaModule.getModuleInstance(name)?.[name];
}
