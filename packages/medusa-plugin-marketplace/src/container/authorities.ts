import type { MedusaContainer } from '@medusajs/framework/types';
import {
  AUTHORITY_REQUEST_MODULE,
  type AuthorityRequestModuleService,
} from '../modules/authority-request';

export function authorityRequestsOf(container: MedusaContainer): AuthorityRequestModuleService {
  return container.resolve<AuthorityRequestModuleService>(AUTHORITY_REQUEST_MODULE);
}
