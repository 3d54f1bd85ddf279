import { Module } from '@medusajs/framework/utils';
import ProcessStateModuleService from './service';

export const PROCESS_STATE_MODULE = 'process_state';

export default Module(PROCESS_STATE_MODULE, { service: ProcessStateModuleService });
export type { StateClass } from './service';
export { default as ProcessStateModuleService } from './service';
