import type { MedusaContainer, RemoteQueryFunction } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { CERTIFICATION_MODULE } from '../../modules/certification';
import type CertificationModuleService from '../../modules/certification/service';
import { REVIEW_MODULE } from '../../modules/review';
import type ReviewModuleService from '../../modules/review/service';

export function certificationOf(container: MedusaContainer): CertificationModuleService {
  return container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
}

export function reviewsOf(container: MedusaContainer): ReviewModuleService {
  return container.resolve<ReviewModuleService>(REVIEW_MODULE);
}

/** What readers need of Medusa's query. */
export type Query = Pick<RemoteQueryFunction, 'graph'>;

export function queryOf(container: MedusaContainer): Query {
  return container.resolve(ContainerRegistrationKeys.QUERY);
}
