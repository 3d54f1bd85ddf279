import { Module } from '@medusajs/framework/utils';
import AuthorityRequestModuleService from './service';

export const AUTHORITY_REQUEST_MODULE = 'authority_request';

export default Module(AUTHORITY_REQUEST_MODULE, { service: AuthorityRequestModuleService });
export { default as AuthorityRequestModuleService } from './service';
export type { AuthorityFileRow, AuthorityRequestRow, WholeRequest } from './types';
