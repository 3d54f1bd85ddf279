import { Module } from '@medusajs/framework/utils';
import FairModuleService from './service';

export const FAIR_MODULE = 'fair';

export default Module(FAIR_MODULE, { service: FairModuleService });
export { ruleOf, timesOf } from './lib/facts';
export { FairRefusal } from './lib/refuse';
export { default as FairModuleService } from './service';
export type {
  ApplicationRow,
  BoothClassRow,
  BoothRow,
  EntryCheck,
  EntryRow,
  FairEventRow,
  FairInput,
  FairPlanInput,
  FairRow,
  NewApplication,
  WholeApplication,
  WholeFair,
  ZoneRow,
} from './types';
